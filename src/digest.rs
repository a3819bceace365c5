//! Digests of bytes; the only door to sha2.

use sha2::{Digest, Sha256};

/// Returns the SHA-256 digest of some bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Returns the SHA-256 digest of these parts together, in hexadecimal digits.
///
/// # Example
/// ```
/// use incident_wrapped::digest::hex;
/// assert_eq!(hex(&[b"a", b"bc"]), hex(&[b"abc"]));
/// assert!(hex(&[b"abc"]).starts_with("ba7816bf8f01cfea"));
/// ```
pub fn hex(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

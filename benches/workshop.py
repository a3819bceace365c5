"""What the measuring scripts share: a folder in memory, the programs, the write-ups."""
import json, os, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def stop(message):
    """Ends with 2, since nothing can be measured."""
    print(f"{os.path.basename(sys.argv[0])} stopped: {message}", file=sys.stderr)
    sys.exit(2)


def must(argv, otherwise, **more):
    """Runs a command that has to do well; returns what it printed."""
    done = subprocess.run(argv, stdout=subprocess.PIPE, **more)
    if done.returncode:
        stop(otherwise)
    return done.stdout


def folder():
    """Returns a folder that is gone at the end, in memory where the system has one."""
    memory = "/dev/shm"
    return tempfile.TemporaryDirectory(prefix="wrapped-", dir=memory if os.path.isdir(memory) else None)


def cargo(profile, *targets, **environment):
    """Builds targets with a cargo profile; returns the paths of the programs by name."""
    argv = ["cargo", "build", "--locked", "--quiet", "--profile", profile, "--message-format=json-render-diagnostics", *targets]
    lines = must(argv, "the build failed, above.", cwd=ROOT, env=dict(os.environ, **environment)).splitlines()
    made = [one for one in map(json.loads, lines) if one.get("executable")]
    return {one["target"]["name"]: one["executable"] for one in made}


class Generator:
    """Writes reports into a folder."""

    def __init__(self, work):
        self.work, self.program = work, os.path.join(work, "generate")
        argv = ["rustc", "--edition", "2024", "-O", "-A", "warnings", "-o", self.program, "benches/generate.rs"]
        must(argv, "the generator of write-ups did not build, above.", cwd=ROOT)

    def report(self, count, *options):
        """Writes so many write-ups, and returns their folder."""
        made = os.path.join(self.work, f"report-{count}")
        must([self.program, str(count), made, *options], "the write-ups could not be generated, above.")
        return made


def exponent(few, many, sizes):
    """Returns the power of the size with which something grows: 1 where twice the size costs twice as much."""
    from math import log
    return log(many / few) / log(sizes[1] / sizes[0])

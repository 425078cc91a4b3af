import Glibc

StandardStreams.prepare()
exit(Program.run())

"""Runs a command with a terminal of its own, or with none:

    terminal.py typing PROMPT TEXT COMMAND...   types a text once it is asked for
    terminal.py none COMMAND...

It prints what the terminal showed, or what the command said, and whether a terminal shows again what
is typed; it ends with the command's code.
"""

import os
import pty
import sys
import termios


def ended(child):
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) % 256


def without(command):
    child = os.fork()
    if child == 0:
        os.setsid()
        os.dup2(1, 2)
        os.execv(command[0], command)
    return ended(child)


def typing(prompt, text, command):
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    shown, is_typed = b"", False
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:  # the command has ended, and nobody else has the terminal
            break
        shown += data
        if not is_typed and prompt in shown:
            is_typed = True
            os.write(terminal, text)
    code = ended(child)
    is_shown = termios.tcgetattr(terminal)[3] & termios.ECHO
    sys.stdout.buffer.write(shown + (b"\nshows what is typed\n" if is_shown else b""))
    sys.stdout.flush()
    return code


if sys.argv[1] == "none":
    sys.exit(without(sys.argv[2:]))
sys.exit(typing(sys.argv[2].encode(), sys.argv[3].encode(), sys.argv[4:]))

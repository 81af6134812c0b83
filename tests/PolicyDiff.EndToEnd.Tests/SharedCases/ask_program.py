"""Has the tests run the program in their own process: ask_program.py PORT ARGUMENTS...

A process for each command would spend most of its time on starting up.
"""
import json
import os
import socket
import sys

with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as connection, connection.makefile("rw", encoding="utf-8") as stream:
    stream.write(json.dumps({"folder": os.getcwd(), "arguments": sys.argv[2:]}) + "\n")
    stream.flush()
    run = json.loads(stream.readline())
sys.stdout.buffer.write(run["output"].encode())
sys.stderr.buffer.write(run["error"].encode())
sys.exit(run["exitCode"])

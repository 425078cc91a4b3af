import Glibc
import Store

print("writer")

"""Lines of a file through a command's standard input and output, on a Spark cluster of two executors on this machine.

python spark.py FILE PARTITIONS OUTPUT COMMAND...
"""
import os
import shlex
import sys

import pyspark
from pyspark.sql import SparkSession

source, partitions, output, *command = sys.argv[1:]
os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .getOrCreate()
)
context = spark.sparkContext
lines = context.textFile(source, int(partitions))
lines.pipe(shlex.join(command)).saveAsTextFile(output)
executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"{lines.getNumPartitions()} partitions on {executors} executors")
spark.stop()

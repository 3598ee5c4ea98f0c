"""Run notebooks as a user does, in a real Jupyter kernel of this Python; stores nothing, ends with 1 if any failed."""
import os
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError

os.environ.setdefault("SKIN_LESION_PROFILE", "smoke")
os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
failed = []
for path in map(Path, sys.argv[1:]):
    notebook = nbformat.read(path, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if not cell.source.startswith("#| eval: false")]
    start = time.perf_counter()
    try:
        place = {"metadata": {"path": str(path.parent)}}
        NotebookClient(notebook, timeout=1800, kernel_name="python3", resources=place).execute()
    except (CellExecutionError, DeadKernelError) as error:
        failed.append(path)
        print(f"{path}: {error}", file=sys.stderr)
    print(f"{path}: {'failed' if path in failed else 'ran'} in {time.perf_counter() - start:.0f} s", flush=True)
print(f"{len(sys.argv) - 1 - len(failed)} of {len(sys.argv) - 1} notebooks ran")
sys.exit(bool(failed))

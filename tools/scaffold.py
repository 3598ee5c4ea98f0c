"""Make the notebook of every experiment that has none; with --renew write the fixed cells of all anew."""
import sys
from pathlib import Path

from skin_lesion.dev.notebooks import renew, scaffold

folder = Path(__file__).resolve().parent.parent / "nbs" / "experiments"
made = scaffold(folder)
print("\n".join(f"made {path}; write its title and notes" for path in made) or "every experiment has its notebook")
if "--renew" in sys.argv:
    print("\n".join(f"renewed {path}" for path in renew(folder)) or "all fixed cells are as they should be")

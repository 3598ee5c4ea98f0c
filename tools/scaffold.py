"""Make the notebook of every registered experiment that has none; existing notebooks are left alone."""
from pathlib import Path

from skin_lesion.dev.notebooks import scaffold

made = scaffold(Path(__file__).resolve().parent.parent / "nbs" / "experiments")
print("\n".join(f"made {path}; write its title and notes" for path in made) or "every experiment has its notebook")

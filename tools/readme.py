"""Write README.md from nbs/index.ipynb, or with --check say whether they differ; relative links lead from the root."""
import json
import re
import sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
cells = json.loads((root / "nbs" / "index.ipynb").read_text(encoding="utf-8"))["cells"]


def block(cell: dict) -> str:
    source = "".join(cell["source"])
    return source if cell["cell_type"] == "markdown" else f"```python\n{source}\n```"


visible = [cell for cell in cells if not "".join(cell["source"]).startswith("#|")]
text = "\n\n".join(block(cell).strip() for cell in visible) + "\n"
text = re.sub(r"\]\((?!https?:|#)", "](nbs/", text)
readme = root / "README.md"
if "--check" in sys.argv:
    if not readme.exists() or readme.read_text(encoding="utf-8") != text:
        sys.exit("README.md differs from nbs/index.ipynb; run python tools/readme.py")
else:
    readme.write_text(text, encoding="utf-8")

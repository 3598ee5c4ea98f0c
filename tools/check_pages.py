"""Process all notebooks as the docs build does, and check links, pictures, errors and the menu."""
import shutil
import sys
from pathlib import Path

from nbdev.config import get_config
from nbdev.serve import proc_nbs

from skin_lesion.dev.pages import check_pages

if __name__ == "__main__":
    config = get_config()
    pages = Path(proc_nbs(config.nbs_path, force=True))
    site = config.doc_host + config.doc_baseurl
    complaints = check_pages(pages, Path(config.config_path), config.git_url, site)
    print("\n".join(complaints) or f"{len(list(pages.rglob('*.ipynb')))} pages, no complaints")
    shutil.rmtree(pages)
    sys.exit(bool(complaints))

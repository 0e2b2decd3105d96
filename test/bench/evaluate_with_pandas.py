"""Reads the file of evaluation.bench.ts with pandas and takes the same measures; prints seconds and peak memory in bytes."""
import json
import resource
import sys
import time

import pandas
from sklearn import metrics


def measures(actual, score):
    called = score >= 0.5
    tn, fp, fn, tp = metrics.confusion_matrix(actual, called, labels=[False, True]).ravel().tolist()
    return {
        "accuracy": (tp + tn) / len(actual),
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "f1": 2 * tp / (2 * tp + fp + fn),
        "specificity": tn / (tn + fp),
        "auc": metrics.roc_auc_score(actual, score),
    }


before = time.perf_counter()
table = pandas.read_csv(sys.argv[1])
actual = (table["label"] == 1).to_numpy()
whole = measures(actual, table["score"].to_numpy())
metrics.roc_curve(actual, table["score"].to_numpy())
parts = {
    region: measures((part["label"] == 1).to_numpy(), part["score"].to_numpy())
    for region, part in table.groupby("region")
}
took = time.perf_counter() - before
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"seconds": took, "peak": peak, "measures": whole, "parts": len(parts)}))

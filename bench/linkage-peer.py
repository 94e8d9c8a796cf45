"""Splink on the rows that bench/linkage-peer.ts writes: one table, columns named after what they tell.

The settings follow Splink's own documentation: its ready-made comparisons with term frequencies, blocking rules of its
worked example on historical persons, u from random pairs, m by two sessions of expectation and maximisation. Labels are
not read. usage: linkage-peer.py ROWS.csv CLUSTERS.csv
"""

import json
import resource
import sys
import time

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

THRESHOLDS = [0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999]


def frequencies(comparison):
    return comparison.configure(term_frequency_adjustments=True)


COMPARISONS = {
    "given": lambda c: frequencies(cl.NameComparison(c)),
    "family": lambda c: frequencies(cl.NameComparison(c)),
    "full_name": lambda c: frequencies(cl.NameComparison(c)),
    "birth": lambda c: cl.DateOfBirthComparison(c, input_is_string=True),
    "place": lambda c: frequencies(cl.JaroWinklerAtThresholds(c, [0.9])),
    "birth_place": lambda c: frequencies(cl.JaroWinklerAtThresholds(c, [0.9])),
    "postcode": lambda c: frequencies(cl.LevenshteinAtThresholds(c, [1, 2])),
    "address": lambda c: frequencies(cl.JaroWinklerAtThresholds(c, [0.95, 0.85])),
    "email": lambda c: frequencies(cl.EmailComparison(c)),
    "phone": lambda c: frequencies(cl.LevenshteinAtThresholds(c, [1, 2])),
    "national_number": lambda c: frequencies(cl.LevenshteinAtThresholds(c, [1, 2])),
    "occupation": lambda c: frequencies(cl.ExactMatch(c)),
    "sex": lambda c: cl.ExactMatch(c),
}

BLOCKS = [
    ["substr(given,1,3)", "substr(family,1,4)"],
    ["family", "birth"],
    ["given", "birth"],
    ["postcode", "given"],
    ["postcode", "family"],
    ["birth", "birth_place"],
    ["birth", "place"],
    ["substr(postcode,1,3)", "birth"],
    ["substr(postcode,1,3)", "given", "family"],
    ["full_name"],
    ["substr(full_name,1,6)", "birth"],
    ["substr(full_name,1,6)", "place"],
    ["family", "place"],
    ["given", "place"],
    ["email"],
    ["phone"],
    ["national_number"],
]

# Of a small file one column is enough.
BLOCKS_OF_FEW = [["given"], ["family"], ["birth"], ["postcode"]]
FEW = 20_000

# Pairs that agree on all of one of these are almost surely one person; recall is what the documentation assumes.
SURE = [["given", "family", "birth"], ["full_name", "birth"], ["given", "family", "postcode"], ["email"], ["national_number"]]

TRAINING = [["given", "family"], ["birth"], ["full_name"], ["postcode"], ["email"], ["phone"]]


def main(rows, out):
    database = duckdb.connect()
    table = database.execute(
        "select * from read_csv(?, header=true, all_varchar=true, nullstr='')", [rows]
    ).to_arrow_table()
    columns = [c for c in COMPARISONS if c in table.column_names]
    started = time.perf_counter()

    def usable(block):
        return all(any(part == c or f"({c}," in part for c in columns) for part in block)

    blocks = BLOCKS + (BLOCKS_OF_FEW if table.num_rows <= FEW else [])
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="row_number",
        comparisons=[COMPARISONS[c](c) for c in columns],
        blocking_rules_to_generate_predictions=[block_on(*b) for b in blocks if usable(b)],
        retain_matching_columns=False,
        max_iterations=50,
    )
    api = DuckDBAPI()
    linker = Linker(api.register(table), settings) if hasattr(api, "register") else Linker(table, settings, api)
    sure = [block_on(*b) for b in SURE if usable(b)]
    if sure:
        linker.training.estimate_probability_two_random_records_match(sure, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for block in [b for b in TRAINING if usable(b)][:3]:
        try:
            linker.training.estimate_parameters_using_expectation_maximisation(block_on(*block))
        except Exception as problem:  # a session without a comparison left to train
            print(problem, file=sys.stderr)
    found = linker.inference.predict(threshold_match_probability=0.05)
    clusters = {}
    seconds = None
    for threshold in [0.95] + [t for t in THRESHOLDS if t != 0.95]:
        made = linker.clustering.cluster_pairwise_predictions_at_threshold(
            found, threshold_match_probability=threshold
        ).as_pandas_dataframe()
        clusters[threshold] = dict(zip(made["row_number"].astype(int), made["cluster_id"].astype(str)))
        seconds = seconds or time.perf_counter() - started
    with open(out, "w", encoding="utf-8") as file:
        file.write("row_number," + ",".join(str(t) for t in THRESHOLDS) + "\n")
        for row in sorted(clusters[0.95]):
            file.write(f"{row}," + ",".join(clusters[t][row] for t in THRESHOLDS) + "\n")
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {
                "version": splink.__version__,
                "seconds": round(seconds, 2),
                "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 2),
                "peak_mb": usage.ru_maxrss // 1024,
                "pairs": len(found.as_pandas_dataframe()),
            }
        )
    )


main(*sys.argv[1:])

"""`--engine spark`: the same inventory, read elsewhere."""

from __future__ import annotations

import importlib.util
import pickle
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from pdscan.connector import Budget, DatasetInfo
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules, rules
from pdscan.errors import MissingExtra
from pdscan.inventory.model import Dataset
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner
from pdscan.run.engine import engine, side_by_side
from pdscan.run.sources import open_source
from pdscan.run.spark import UNLIKE, Task
from pdscan.run.watch import Watch

HAS_SPARK = importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None
DAY = date(2026, 1, 5)


@pytest.fixture(scope="module")
def known() -> Rules:
    return rules(recognizers())


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    for number in range(3):
        rows = "".join(f"{row},user{row}@example.org\n" for row in range(50))
        (tmp_path / f"{'abc'[number]}.csv").write_text("id,email\n" + rows)
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 and no more")
    return tmp_path


@pytest.fixture
def local(known: Rules):
    with ThreadPoolExecutor(1) as worker:
        yield DatasetScanner(known, Budget(), ReadingOptions(), worker, DAY)


def read_here(lake: Path, local: DatasetScanner) -> list[Dataset]:
    connector = open_source(str(lake))
    return [local.scan(connector, info, Watch()) for info in connector.datasets()]


def test_a_dataset_read_from_a_pickled_task_is_the_dataset_read_here(lake, local, known):
    connector = open_source(str(lake))
    listed = [info for info in connector.datasets() if info.elsewhere is not None and not info.unreadable]
    tasks = [Task(str(lake), info, local.budget, local.options, DAY, known.version) for info in listed]
    sent = [pickle.loads(pickle.dumps(task))() for task in tasks]
    assert len(sent) >= 3
    assert sent == [local.scan(connector, info, Watch()) for info in listed]


def test_an_executor_with_other_recognizers_gives_the_reason_and_no_verdict(lake, local):
    info = next(iter(open_source(str(lake)).datasets()))
    found = Task(str(lake), info, local.budget, local.options, DAY, "another version")()
    assert (found.status, found.reason, found.fields) == ("failed", UNLIKE, ())


def test_results_come_in_the_order_of_the_listing():
    infos = [DatasetInfo(dataset=str(number), kind="table", format="csv") for number in range(20)]
    assert list(side_by_side(4, lambda info: info.dataset, infos)) == [str(number) for number in range(20)]


@pytest.mark.skipif(HAS_SPARK, reason="PySpark is installed")
def test_without_pyspark_one_sentence_says_what_to_install(local):
    with pytest.raises(MissingExtra, match=r"pip install 'pdscan\[spark\]'"), engine("spark", local):
        pass


@pytest.mark.skipif(not HAS_SPARK, reason="needs PySpark and Java")
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_a_real_spark_gives_the_same_inventory(lake, local):
    connector = open_source(str(lake))
    with engine("spark", local) as spark:
        found = list(
            spark.each(lambda info: spark.scanner.scan(connector, info, Watch()), connector.datasets())
        )
    assert found == read_here(lake, local)

"""Genetic data (ข้อมูลพันธุกรรม): variants, alleles, sequences; PDPA section 26.

Forms: dbSNP names (rs1801133), HGVS changes (c.665C>T), HLA alleles (HLA-B*15:02), bases in a row.
Genotypes (C/T) and phenotypes are told by their header.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer

HGVS = (
    r"(?:[A-Z]{2}_?[0-9]+(?:\.[0-9]+)?:|[A-Z0-9]{2,8}[ :])?"
    r"(?:c\.[0-9*+_-]+(?:[ACGT]>[ACGT]|del[ACGT]*|dup[ACGT]*|ins[ACGT]+)"
    r"|p\.\(?[A-Z][a-z]{2}[0-9]+(?:[A-Z][a-z]{2}|fs|\*)[A-Za-z0-9*]*\)?)"
)

RECOGNIZER = Recognizer(
    entity_type="GENETIC",
    element="genetic",
    pattern=(
        rf"rs[0-9]{{4,10}}(?:[ :]+[ACGT][/|]?[ACGT])?|{HGVS}"
        r"|(?:HLA-)?(?:[ABC]|D[RQP][AB][1-9])\*[0-9]{2,3}:[0-9]{2,3}(?::[0-9]{2})*|[ACGTN]{20,}"
        r"|CYP[0-9][A-Z][0-9]{1,2} ?\*[0-9]+(?:/\*[0-9]+)?"
        r"|BRCA[12] ?(?:[+-]|positive|negative|mutation|pathogenic|wild ?type)"
    ),
    alone=0.93,
    headers=(
        "thalassemia", "thalassaemia", "thal", "thal screen", "thal result",
        "thalassemia result", "thalassemia screen", "hb typing", "hb type", "hb e",
        "g6pd", "g 6 pd", "g6pd deficiency", "factor v leiden",
        "ธาลัสซีเมีย", "โรคธาลัสซีเมีย", "ผลธาลัสซีเมีย", "ตรวจธาลัสซีเมีย",
        "ฮีโมโกลบินอี", "จีซิกพีดี", "พร่องเอนไซม์ g6pd",
        "gen test", "gen test result",
        "variant interpretation", "variant class", "variant classification", "การแปลผลยีน", "dna",
        "dna sequence", "dna seq", "gene seq", "dna profile", "dna sample", "dna data", "dna test",
        "dna result", "genetic", "genetics", "genetic data", "genetic test", "genetic test result",
        "genetic marker", "genetic profile", "genetic risk", "genetic result", "genetic info",
        "genetic code", "genetic condition", "gene", "genes", "gene variant", "gene mutation", "gene test",
        "genome", "genome sequence", "genomic", "genomic data", "genotype", "genotypes", "genotype result",
        "snp", "snp id", "snps", "rsid", "allele", "alleles", "hla", "hla type", "hla typing", "karyotype",
        "brca", "brca1", "brca2", "brca status", "mutation", "variant hgvs", "hgvs", "haplotype",
        "str profile", "hereditary disease", "chromosome",
        "ดีเอ็นเอ", "ข้อมูลพันธุกรรม", "พันธุกรรม", "ผลตรวจพันธุกรรม", "ผลตรวจดีเอ็นเอ", "ผลตรวจยีน", "ยีน", "รหัสพันธุกรรม",
        "จีโนม", "จีโนไทป์", "ลำดับเบส", "การตรวจพันธุกรรม", "โรคทางพันธุกรรม", "ตรวจพันธุกรรม", "ลักษณะทางพันธุกรรม",
        "gene result", "gene panel", "gene marker", "genetic screening", "genetic report",
        "genetic disease", "genotyping", "dna match", "wgs file", "wes file", "vcf file patient",
        "snp result", "haplogroup", "hla b", "brca 1", "brca 2", "brca result", "apoe", "mthfr",
        "cyp 2 c 19", "cyp 2 d 6", "g 6 pd gene", "carrier status", "carrier screening", "thal gene",
        "thal type", "thalassemia type", "thalassemia carrier", "nipt result", "nipt", "paternity result",
        "paternity test", "rs genotype", "inherited disease", "hereditary", "ตรวจยีน", "ผลยีน",
        "ผลดีเอ็นเอ", "โรคพันธุกรรม", "โครโมโซม", "ผลโครโมโซม", "พาหะธาลัสซีเมีย",
        "ความเสี่ยงทางพันธุกรรม", "genetic interpretation", "gene interpretation", "genetic finding",
        "genetic findings", "genetic screen result", "genetic screening result",
        "genetic screen interpretation", "genetic variant", "genomic report", "genetic counselling",
        "genetic counseling",
        "apoe genotype", "apoe gt", "brca1 status", "brca2 status", "mutation status", "mutations",
        "str locus", "str marker", "allele state", "variant call", "variant calls", "vcf", "vcf gt",
        "vcf genotype", "polygenic risk", "polygenic risk score", "polygenic score", "pharmacogenomic",
        "pharmacogenomic result", "pharmacogenetic", "carrier of genetic condition", "genetic carrier",
        "carrier genetic", "embryo pgt", "pgt result", "pgt", "molecular sequence", "พาหะธาลัส",
        "ยีนกลายพันธุ์", "การกลายพันธุ์", "พาหะโรคทางพันธุกรรม",
    ),
    against=(
        "build", "assembly", "reference", "library", "product", "algorithm", "rice", "seed", "plant",
        "graphql", "พืช", "ข้าว",
    ),
    context=("dna", "gene", "genotype", "ยีน", "พันธุกรรม", "ดีเอ็นเอ", "allele", "snp"),
    fits=r"(?s:.*[A-Za-zก-ฮ+*/-].*)",
    needs_context=True,
    examples=(
        "rs1801133", "rs429358 C/T", "HLA-B*15:02", "ACGTACGTACGTACGTACGTTGCA", "CYP2C19 *1/*2", "c.665C>T",
    ),
    counterexamples=("rs12", "ACGT", "B*1", "BRCA", "c.12"),
)  # fmt: skip

#!/usr/bin/env python3
"""Makes src/PolicyDiff.Dutch/Analysis/Compounds/compound-parts.txt from a Dutch word list (Debian package wdutch, /usr/share/dict/dutch).

  compound_parts.py /usr/share/dict/dutch > compound-parts.txt

A word is a part if enough longer words of the list consist of it and another word of the list, with or without linking letters.
"""
import collections
import re
import sys

LINKS = ("", "s", "en", "n")
FEWEST = 5          # compounds a part must occur in
# Words of three letters occur by chance, so only these are parts.
SHORT = set("arm bad bed bio cel dag dak eis hof jas kas les lid man oog rit uur vak wet web zee zon".split())
# Prefixes and endings that look like words but make derivations, and short words that occur by chance.
NO_PARTS = set("""
aan achter af bij binnen boven buiten door hier los mede mee met mis naar neer niet onder open over samen tegen terug toe tot tussen
uit vast ver vol voor voort waar weder weer weg zelf zonder dan den der des een ent ens ers eren ere eer ges gen gin hen het hun ion
ding king ling ming ning ping ring ting ding tingen ringen lingen dingen kingen ning ningen bare baren loos loze lozen lijk heid rijk
ster sters tie ties ist iste eld elde end ende sel sels per pen ten men ben ren ter ver tel gel der dee dus dat die dit des eens als ook
aars amen vers maxi signa gesp gene schap schappen schaps baar rijke lende nemende heden matigheid blijvende graaf volle volle neder trans infra mini para macro
ander andere aller alle halve hele kent kende leden lange lang waarts gaan gaat staan staat doen komen komend komst gekomen gezet gesteld
nis isme teit matig matige zaam zame haf hel her gis gas iel ing ons och ooi oor oma opa ore ria rie rij rol sec set tin ton van was wat wie
""".split())


def main(path):
    words = {w for w in open(path, encoding="utf8").read().split("\n") if re.fullmatch(r"[a-zà-ÿ]{3,}", w)}
    count = collections.Counter()
    for word in words:
        for cut in range(3, len(word) - 2):
            head = word[cut:]
            if head not in words or head in NO_PARTS:
                continue
            for link in LINKS:
                modifier = word[:cut - len(link)] if word[:cut].endswith(link) else ""
                if len(modifier) >= 3 and modifier in words and modifier not in NO_PARTS:
                    count[modifier] += 1
                    count[head] += 1
                    break
    parts = sorted(w for w, n in count.items() if n >= FEWEST and (len(w) > 3 or w in SHORT))
    print("# Parts of Dutch compounds, with the number of words of the list that each is part of; made by tools/lexicon/compound_parts.py.")
    print("# Source: OpenTaal word list 2.20.19 (Debian package wdutch). Copyright 1996 Nederlandstalige Tex Gebruikersgroep,")
    print("# 2001-2005 Simon Brouwer e.a., 2006-2010 and 2020 OpenTaal. Used under the revised BSD licence, see LICENSE-OpenTaal.txt beside this file.")
    for part in parts:
        print(f"{part}\t{count[part]}")


main(sys.argv[1])

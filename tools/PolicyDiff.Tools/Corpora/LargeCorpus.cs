using System.Globalization;

namespace PolicyDiff.Tools.Corpora;

/// <summary>
/// Invented policies, two care types and two years for each insurer, to measure what large corpora cost: equal counts give equal files.
/// </summary>
internal static class LargeCorpus
{
    private const int Sections = 12;
    private const int Rules = 8;
    private const double ShareKept = 0.66;

    private static readonly int[] Years = [2022, 2025];
    private static readonly string[] CareTypes = ["wijkverpleging", "huisartsenzorg"];
    private static readonly string[] Actors = ["De zorgaanbieder", "De praktijk", "Het samenwerkingsverband", "De regio-organisatie"];
    private static readonly string[] Moments = ["uiterlijk 1 oktober", "ieder kwartaal", "jaarlijks", "voor het einde van de maand"];

    private static readonly string[] Verbs =
    [
        "levert {0} een {1} aan", "heeft een {1} van ten minste {2} pagina's",
        "bespreekt het {1} binnen {2} weken met de verzekeraar", "mag het {1} met {2} collega's delen",
    ];

    private static readonly string[] Things =
    [
        "jaarplan", "verslag", "rooster", "beleidsplan", "meldpunt", "register", "scholingsplan", "contract", "protocol", "overzicht",
    ];

    private static readonly string[] Aims =
    [
        "veiligheid", "bereikbaarheid", "preventie", "samenwerking", "duurzaamheid", "digitalisering", "scholing", "kwaliteit",
    ];

    /// <summary>Writes the policies and their manifest.</summary>
    /// <param name="folder">Made where it is not there.</param>
    /// <param name="count">How many documents.</param>
    public static void Write(string folder, int count)
    {
        List<string> manifest = ["documents:"];
        for (var number = 0; number < count; number++)
        {
            var (insurer, careType, year) = ((number / 4) + 1, CareTypes[number % 4 / 2], Years[number % 2]);
            var path = string.Create(CultureInfo.InvariantCulture, $"{year}/verzekeraar-{insurer:D4}/{careType}.md");
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Edition(insurer, careType, year));
            manifest.AddRange(
            [
                $"  - path: {path}", string.Create(CultureInfo.InvariantCulture, $"    insurer: Verzekeraar {insurer:D4}"),
                $"    years: {year}", $"    careTypes: [{careType}]", "    kind: care-type-policy",
            ]);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "manifest.yaml"), string.Join('\n', manifest) + "\n");
    }

    /// <summary>A policy; that of the later year keeps about two rules in three of the earlier one.</summary>
    private static string Edition(int insurer, string careType, int year)
    {
        var same = new PythonRandom($"{insurer} {careType}");
        var own = new PythonRandom($"{insurer} {careType} {year}");
        List<string> lines = [$"# Zorginkoopbeleid {careType} {year}", string.Empty];
        for (var section = 1; section <= Sections; section++)
        {
            var aim = same.Choice(Aims);
            lines.AddRange([$"## {section}. {char.ToUpperInvariant(aim[0])}{aim[1..]} en {same.Choice(Things)}", string.Empty]);
            for (var rule = 0; rule < Rules; rule++)
            {
                var kept = Rule(same);
                lines.AddRange([own.Next() < ShareKept ? kept : Rule(own), string.Empty]);
            }
        }

        return string.Join('\n', lines);
    }

    private static string Rule(PythonRandom chance)
    {
        var verb = chance.Choice(Verbs);
        var (moment, thing, aim, number) = (chance.Choice(Moments), chance.Choice(Things), chance.Choice(Aims), 2 + chance.Below(39));
        var said = string.Format(CultureInfo.InvariantCulture, verb, moment, $"{thing} {aim}", number);
        return $"{chance.Choice(Actors)} {said}.";
    }
}

using System.Globalization;
using System.Text;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Policies of invented insurers about ten subjects, no two with a sentence in
/// common but by chance, and themes to lay them side by side with.
/// </summary>
internal static class InventedPolicies
{
    /// <summary>The folder of the policies, below the one they are written to.</summary>
    public const string Folder = "corpus";

    /// <summary>The file of themes, below the same.</summary>
    public const string Themes = "themes.yaml";

    private const int SectionsPerSubject = 4;
    private const int SentencesPerSection = 10;
    private const int WordCount = 6_000;

    private static readonly (string Name, string[] Words)[] Subjects =
    [
        ("Toegankelijkheid", ["bereikbaarheid", "spreekuur", "wachttijd", "avonddienst"]),
        ("Kwaliteit", ["kwaliteitsregister", "visitatie", "richtlijn", "verbeterplan"]),
        ("Digitale zorg", ["patiëntportaal", "beeldconsult", "gegevensuitwisseling", "thuismeting"]),
        ("Duurzaamheid", ["energieverbruik", "afvalscheiding", "vervoersplan", "vergroening"]),
        ("Tarieven", ["tarief", "opslag", "bekostiging", "indexering"]),
        ("Samenwerking", ["wijkverband", "ketenafspraak", "regioplan", "overlegtafel"]),
        ("Preventie", ["leefstijl", "valpreventie", "beweegprogramma", "rookstop"]),
        ("Ouderenzorg", ["kwetsbaarheid", "mantelzorg", "medicatiebeoordeling", "huisbezoek"]),
        ("Integriteit", ["gedragscode", "belangenverstrengeling", "screening", "meldplicht"]),
        ("Arbeidsmarkt", ["opleidingsplaats", "roostering", "personeelsbehoud", "stagebegeleiding"]),
    ];

    private static readonly string[] Openings =
    [
        "De zorgaanbieder moet", "Wij verwachten dat u zorgt voor", "De praktijk levert", "U beschikt over",
        "De regio-organisatie streeft naar", "Het is toegestaan te kiezen voor",
    ];
    private static readonly string[] Syllables =
    [
        "bal", "der", "fin", "gor", "hel", "kam", "lor", "mun", "nif", "pol", "rast", "sim", "tul", "ver", "wos", "zan",
    ];

    /// <summary>Writes policies, their manifest and the themes.</summary>
    public static void Write(string folder, int count)
    {
        var corpus = Directory.CreateDirectory(Path.Combine(folder, Folder)).FullName;
        var manifest = new StringBuilder("documents:\n");
        for (var number = 1; number <= count; number++)
        {
            File.WriteAllText(Path.Combine(corpus, $"beleid-{number}.md"), Policy(number));
            manifest.Append(
                CultureInfo.InvariantCulture,
                $"  - path: beleid-{number}.md\n    insurer: Verzekeraar {number}\n    years: 2026\n    careTypes: [huisartsenzorg]\n");
        }

        File.WriteAllText(Path.Combine(corpus, "manifest.yaml"), manifest.ToString());
        File.WriteAllText(Path.Combine(folder, Themes), ThemeFile());
    }

    private static string ThemeFile() =>
        "title: Verzonnen\ncareTypes: [huisartsenzorg]\nthemes:\n" + string.Concat(Subjects.Select(subject =>
            $"  - name: {subject.Name}\n    sections: [\"*{subject.Name.ToLowerInvariant()}*\"]\n    queries: [{string.Join(", ", subject.Words)}]\n"));

    private static string Policy(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Zorginkoopbeleid 2026 van verzekeraar {number}\n");
        foreach (var (name, words) in Subjects)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n");
            for (var section = 0; section < SectionsPerSubject; section++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### Over {Word(random)} en {Word(random)}\n\n")
                    .AppendJoin(' ', Enumerable.Range(0, SentencesPerSection).Select(_ => Sentence(words, random))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Sentence(string[] subject, Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, random.Next(6, 20)).Select(_ => Word(random)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Openings[random.Next(Openings.Length)]} {subject[random.Next(subject.Length)]} met minimaal {random.Next(1, 99)} procent {words}.");
    }

    /// <summary>A word that no language has, the same for the same rank; words of a low rank come more often.</summary>
    private static string Word(Random random)
    {
        var rank = (int)(WordCount * Math.Pow(random.NextDouble(), 3));
        return $"{Syllables[rank % 16]}{Syllables[rank / 16 % 16]}{Syllables[rank / 256 % 16]}";
    }
}

using System.Globalization;
using System.Text;
using PolicyDiff.Comparison.Declared;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Extraction;

namespace PolicyDiff.Comparison.Tests.Declared;

/// <summary>Two editions of a policy written for a test, read as the program reads them.</summary>
internal static class Editions
{
    /// <summary>A policy of a year as Markdown, whole but for its sections.</summary>
    public static ComparisonSide Policy(int year, string sections)
    {
        var text = $"# Zorginkoopbeleid wijkverpleging {year.ToString(CultureInfo.InvariantCulture)}\n\n{sections}\n";
        var name = $"beleid-{year.ToString(CultureInfo.InvariantCulture)}.md";
        var file = new SourceFile(name, name, Encoding.UTF8.GetBytes(text));
        var document = ReadSide.Read(file);
        document = document with
        {
            Metadata = document.Metadata with { Validity = new YearRange(year), Insurer = "Polderzorg", CareTypes = ["wijkverpleging"] },
        };
        var requirements = new RequirementExtractor().Extract(document);
        return new ComparisonSide(
            name,
            [new DocumentSummary(document.Id, document.Source, document.Metadata, document.Sections.Count, requirements.Count)],
            requirements);
    }

    /// <summary>
    /// What an announcement comes to: the text of section 3.1 in both editions, and the only item of the new edition's list.
    /// </summary>
    public static Declaration Check(string announcement, string before, string now, int earlier = 2024) =>
        CheckAll([announcement], before, now, earlier).Declarations.ShouldHaveSingleItem();

    /// <summary>The same for several announcements, with what they leave out.</summary>
    public static DeclarationSet CheckAll(IReadOnlyList<string> announcements, string before, string now, int earlier = 2024)
    {
        var list = string.Join('\n', announcements.Select(announcement => $"- {announcement}"));
        var left = Policy(earlier, $"## 3 Eisen\n\n### 3.1 Kwaliteit\n\n{before}\n\n{Rest}");
        var right = Policy(
            2025,
            $"## 1 Wijzigingen ten opzichte van 2024\n\nDe volgende punten zijn gewijzigd:\n\n{list}\n\n## 3 Eisen\n\n### 3.1 Kwaliteit\n\n{now}\n\n{Rest}");
        return DeclaredChecker.Check(new Comparer().Compare(left, right, new ComparisonOptions()), CultureInfo.GetCultureInfo("nl-NL"));
    }

    private const string Rest = """
        ### 3.2 Samenwerking

        De zorgaanbieder overlegt ieder kwartaal met de huisartsen in de wijk.

        ### 3.3 Verantwoording

        De zorgaanbieder levert de jaarrekening aan vóór 1 juni.

        ## 4 Tarieven

        ### 4.1 Tarieventabel

        | Prestatie | Tarief |
        |---|---|
        | Verpleging per uur | € 80,00 |
        | Verzorging per uur | € 60,00 |
        """;
}

using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Pdf.PdfPig;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Pdf;

/// <summary>
/// The headings of two real policies against those that their author tagged, less those inside tables, which are heads of columns. The
/// floors lie just below what was measured, and hold what each kind of evidence is worth. Titles are compared to the letter, so the figures
/// lie a little below those of the scorer beside the documents.
/// </summary>
public sealed class RealHeadingsTests
{
    private static readonly PdfReadingOptions WithoutAuthor = new(UseOutline: false, UseTags: false);

    [SharedDataTheory]
    [InlineData("ggz", 0.98, 0.94)]
    [InlineData("gz", 0.965, 0.76)]
    public void Read_RealPolicy_HasTheHeadingsOfItsAuthor(string policy, double f1, double unnumbered) =>
        Check(policy, new PdfReadingOptions(), f1, unnumbered);

    [SharedDataTheory]
    [InlineData("ggz", 0.94, 0.92)]
    [InlineData("gz", 0.92, 0.68)]
    public void Read_RealPolicyWithoutTagsAndOutline_HasMostHeadingsOfItsAuthor(string policy, double f1, double unnumbered) =>
        Check(policy, WithoutAuthor, f1, unnumbered);

    private static void Check(string policy, PdfReadingOptions options, double f1, double unnumbered)
    {
        var name = $"zilveren-kruis-inkoopbeleid-{policy}-2024-2026";
        var path = TestCorpus.SharedPathOf($"pdfs/real/{name}.pdf");
        using var engine = new PdfPigPdfEngine();
        var document = new PdfDocumentReader(engine, PdfLimits.Default, options)
            .Read(new SourceFile(name, path, File.ReadAllBytes(path)), null, CancellationToken.None).Document
            .ShouldNotBeNull();
        List<Section> found = [.. document.AllSections().Select(section => section.Section).Where(section => section.Heading.Length > 0)];
        var expected = OutsideTables(TaggedTitles(name), engine, path);

        var matched = Common([.. expected.Select(Key)], [.. found.Select(section => Key(section.Heading))]);

        double Recall(bool numbered) =>
            (double)matched.Count(index => IsNumbered(expected[index]) == numbered)
                / expected.Count(title => IsNumbered(title) == numbered);
        Recall(numbered: true).ShouldBeGreaterThanOrEqualTo(0.99);
        Recall(numbered: false).ShouldBeGreaterThanOrEqualTo(unnumbered);
        (2.0 * matched.Count / (expected.Count + found.Count)).ShouldBeGreaterThanOrEqualTo(f1);
    }

    private static List<string> TaggedTitles(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestCorpus.SharedPathOf($"pdfs/real-headings/{name}.json")));
        return [.. json.RootElement.EnumerateArray()
            .Select(heading => heading[1].GetString()!)
            .Where(title => title.Any(char.IsLetterOrDigit))];
    }

    private static List<string> OutsideTables(List<string> titles, PdfPigPdfEngine engine, string path)
    {
        var file = engine.Open(path, path, PdfLimits.Default, CancellationToken.None);
        var inTables = file.Read(_ => { }).Content
            .ShouldNotBeNull().Tags.Headings
            .Where(heading => heading.InTable)
            .Select(heading => ContentsList.Fold(heading.Text)).ToList();
        inTables.ShouldNotBeEmpty();
        return [.. titles.Where(title => !inTables.Remove(ContentsList.Fold(title)))];
    }

    private static bool IsNumbered(string title) => SectionNumber.TryParseHeading(title, out _, out _);

    private static string Key(string title) => ContentsList.Fold(SectionNumber.TryParseHeading(title, out _, out var rest) ? rest : title);

    /// <summary>The author's tag may hold the mark of a footnote behind the title.</summary>
    private static bool IsSame(string tagged, string found) =>
        found.Length > 0
            && tagged.StartsWith(found, StringComparison.Ordinal)
            && tagged.AsSpan(found.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The positions on the left of the longest common subsequence (Wagner and Fischer 1974).</summary>
    private static List<int> Common(List<string> left, List<string> right)
    {
        var longest = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                longest[i, j] = IsSame(left[i], right[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        List<int> common = [];
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (IsSame(left[i], right[j]))
            {
                common.Add(i);
                (i, j) = (i + 1, j + 1);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }
}

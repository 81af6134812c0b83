using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Testing;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Tests.Support;
using Xunit.Abstractions;

namespace PolicyDiff.Web.Tests.Sheets;

/// <summary>What is boxed on a page is what the comparison quotes: on fifty pairs drawn at random, always the same ones.</summary>
public sealed class BoxedWordsTests(ITestOutputHelper output)
{
    private const int Drawn = 50;
    private const int Seed = 23;
    private const int OnTheirPage = 3;
    private const int MostSheets = 4;

    private static readonly string[] Sample =
    [
        "2023/polderzorg/wijkverpleging-2023.pdf", "2025/polderzorg/wijkverpleging-2025.pdf",
        "2025/zorg-en-zekerheid/multidisciplinaire-zorg-2025.pdf", "2025/zorg-en-zekerheid/algemeen-zorginkoopbeleid-2025.pdf",
    ];

    private static readonly string[] Real =
    [
        "zilveren-kruis-inkoopbeleid-gz-2024-2026.pdf", "zilveren-kruis-inkoopbeleid-ggz-2024-2026.pdf",
        "1.-SAP-Inspanningsgericht-Versie-3.2.b.pdf", "2.-SAP-Outputgericht-Versie-3.2.b.pdf",
        "TK__2021-03__Piratenpartij.pdf", "TK__2023-11__Piratenpartij.pdf",
    ];

    [Fact]
    public Task ChangePage_OfTheSample_BoxesTheQuote() =>
        CheckAsync([.. Sample.Select(path => TestCorpus.PathOf($"corpus/{path}"))], withUnchanged: true);

    [SharedDataFact]
    public Task ChangePage_OfRealDocuments_BoxesTheQuote() =>
        CheckAsync([.. Real.Select(path => TestCorpus.SharedPathOf($"pdfs/real/{path}"))], withUnchanged: false);

    /// <summary>Compares each document with the next, and the last with the first.</summary>
    private async Task CheckAsync(string[] paths, bool withUnchanged)
    {
        await using var site = await TestSite.OpenAsync(folder => Fill(folder, paths));
        List<(string Address, Change Change)> changes = [];
        foreach (var (left, right) in paths.Zip([.. paths.Skip(1), paths[0]]))
        {
            changes.AddRange(
                await ChangesAsync(site, $"corpus/{Path.GetFileName(left)}", $"corpus/{Path.GetFileName(right)}", withUnchanged));
        }

        List<string> wrong = [];
        var drawn = changes.OrderBy(change => change.Address, StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(drawn);
        foreach (var (address, change) in drawn.Take(Drawn))
        {
            wrong.AddRange(await WrongAsync(site.Browse(), address, change.Left));
            wrong.AddRange(await WrongAsync(site.Browse(), address, change.Right));
        }

        foreach (var (address, change) in drawn.Take(OnTheirPage))
        {
            (await site.Browse().PageAsync(address)).QuerySelectorAll(".sheets img")
                .Select(image => image.GetAttribute("src"))
                .ShouldBe(Drawings(change.Left).Concat(Drawings(change.Right)), address);
        }

        output.WriteLine($"{changes.Count} changes and pairs with words on both sides; of {Drawn} drawn, {wrong.Count} sides are wrong.");
        drawn.Length.ShouldBeGreaterThanOrEqualTo(Drawn);
        wrong.ShouldBeEmpty();
        site.Errors.ShouldBeEmpty();
    }

    private static void Fill(string folder, string[] paths)
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        foreach (var path in paths)
        {
            File.Copy(path, Path.Combine(folder, "corpus", Path.GetFileName(path)));
        }
    }

    /// <summary>The changes of a pair of documents whose words on both sides have a place on a page.</summary>
    private static async Task<IEnumerable<(string Address, Change Change)>> ChangesAsync(
        TestSite site,
        string left,
        string right,
        bool withUnchanged)
    {
        var workspace = site.Workspace;
        var address = new ComparisonAddress(
            (await workspace.FindDocumentAsync(left, CancellationToken.None)).Id.Value,
            (await workspace.FindDocumentAsync(right, CancellationToken.None)).Id.Value,
            IsYears: false);
        var report = await workspace.CompareAsync(
            new SideComparison(address.Left, address.Right, null, null) { StoredOnly = true },
            new ComparisonSettings(new ReportOptions()),
            CancellationToken.None);
        return report.Parts.SelectMany(part => part.InReadingOrder(withUnchanged))
            .Where(change => IsPrinted(change.Left) && IsPrinted(change.Right))
            .Select(change => (address.ChangePath(ChangeFingerprint.Of(change)), change));
    }

    private static bool IsPrinted(IReadOnlyList<Requirement> units) => units.Count > 0
        && units.All(unit => unit.Citation.Boxes.Count > 0)
        && units.SelectMany(unit => unit.Citation.Boxes).Select(box => box.Page).Distinct().Count() <= MostSheets;

    private static async Task<IEnumerable<string>> WrongAsync(Browser browser, string address, IReadOnlyList<Requirement> units)
    {
        var boxed = string.Empty;
        foreach (var drawing in Drawings(units))
        {
            boxed += BoxedWords.Of(await browser.BytesAsync(drawing));
        }

        var quoted = BoxedWords.LettersOf(string.Concat(units.Select(unit => unit.Citation.Quote)));
        return boxed == quoted ? [] : [$"{address}\n  boxed: {boxed}\n  quote: {quoted}"];
    }

    private static IEnumerable<string> Drawings(IReadOnlyList<Requirement> units) => units
        .SelectMany(unit => unit.Citation.Boxes.Select(box => (unit.Citation.Document, Box: box)))
        .GroupBy(place => (place.Document, place.Box.Page), place => place.Box)
        .Select(sheet => SiteAddresses.OfSheet(sheet.Key.Document, sheet.Key.Page, [.. sheet]));
}

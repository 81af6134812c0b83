using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Testing.Pdf;

/// <summary>What any engine behind <see cref="IPdfEngine"/> must do: derive a test class per engine.</summary>
public abstract class PdfEngineContract
{
    private const string Policy = "corpus/2025/polderzorg/wijkverpleging-2025.pdf";

    /// <summary>The engine.</summary>
    protected abstract IPdfEngine Engine { get; }

    public static TheoryData<string> BrokenFiles => Directory.Exists(TestCorpus.SharedPathOf("pdfs/broken"))
        ? [.. Directory.EnumerateFiles(TestCorpus.SharedPathOf("pdfs/broken"), "*.pdf")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)]
        : ["none"];

    [Fact]
    public void Check_OnThisMachine_IsAvailable()
    {
        var status = Engine.Check();

        status.Available.ShouldBeTrue(string.Join(", ", status.Missing));
        status.Version.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Read_Policy_HasItsPagesAsShown()
    {
        var read = Read(TestCorpus.PathOf(Policy));

        read.Content.ShouldNotBeNull().Diagnostics.ShouldBeEmpty();
        read.Pages.Select(page => page.Number).ShouldBe(Enumerable.Range(1, 6));
        read.Pages.ShouldAllBe(page => Math.Abs(page.Width - 595) < 2 && Math.Abs(page.Height - 842) < 2);
    }

    [Fact]
    public void ReadPage_OfAPolicy_IsThatPageOfAll()
    {
        var path = TestCorpus.PathOf(Policy);
        var whole = Read(path).PagesRead()[3];

        var page = Engine.Open(path, Policy, PdfLimits.Default, CancellationToken.None).ReadPage(4).ShouldNotBeNull();

        (page.Number, page.Width, page.Height).ShouldBe((4, whole.Width, whole.Height));
        page.Runs.ShouldBe(whole.Runs);
        page.Drawings.Rulings.ShouldBe(whole.Drawings.Rulings);
    }

    [Theory]
    [InlineData(Policy, 7)]
    [InlineData("corpus/manifest.yaml", 1)]
    public void ReadPage_NoSuchPageOrFile_IsNull(string path, int page) =>
        Engine.Open(TestCorpus.PathOf(path), path, PdfLimits.Default, CancellationToken.None).ReadPage(page).ShouldBeNull();

    [Fact]
    public void Read_Policy_HasWordsInsideThePage()
    {
        var pages = Read(TestCorpus.PathOf(Policy)).PagesRead();

        foreach (var page in pages)
        {
            page.Runs.Count.ShouldBeGreaterThan(10);
            page.Runs.ShouldAllBe(
                run => run.Text.Trim().Length > 0 && run.Style.Size > 4 && run.Style.Size < 60 && run.Style.FontName.Length > 0);
            page.Runs.ShouldAllBe(
                run => run.Box.Left > 0 && run.Box.Right < page.Width + 1 && run.Box.Top > 0 && run.Box.Bottom < page.Height);
            page.Runs.ShouldAllBe(
                run => run.Box.Height > run.Style.Size * 0.8 && run.Box.Height < run.Style.Size * 1.6 && run.Style.Color.Length == 7);
        }

        pages.SelectMany(page => page.Runs)
            .Count(run => run.Text.Trim().Contains(' ', StringComparison.Ordinal))
            .ShouldBe(0, "a run is one word");
    }

    [Fact]
    public void Read_Policy_TellsHeadingsFromText()
    {
        var runs = Read(TestCorpus.PathOf(Policy)).PagesRead().SelectMany(page => page.Runs).ToList();
        var body = runs.GroupBy(run => Math.Round(run.Style.Size)).MaxBy(group => group.Count())!.Key;

        runs.Count(run => run.Style.Bold).ShouldBeInRange(5, runs.Count / 2);
        runs.Where(run => run.Style.Size > body + 2).ShouldNotBeEmpty();
        runs.Where(run => run.Text.EndsWith(' ')).ShouldNotBeEmpty("words of a line are parted");
    }

    [Fact]
    public void Read_PolicyWithTables_HasLines()
    {
        var policy = TestCorpus.PathOf("corpus/2025/zorg-en-zekerheid/multidisciplinaire-zorg-2025.pdf");
        var rulings = Read(policy).PagesRead().SelectMany(page => page.Drawings.Rulings).ToList();

        rulings.ShouldContain(ruling => ruling.Horizontal && ruling.Box.Width > 100);
        rulings.ShouldContain(ruling => !ruling.Horizontal && ruling.Box.Height > 10);
    }

    [Fact]
    public void Read_PathWithSpacesAndSigns_IsRead()
    {
        var folder = Directory.CreateTempSubdirectory("policydiff contract");
        try
        {
            var path = Path.Combine(folder.FullName, "-beleid 'één' $(x) & 2025.pdf");
            File.Copy(TestCorpus.PathOf(Policy), path);

            Read(path).PagesRead().Count.ShouldBe(6);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Geen PDF, maar tekst.")]
    [InlineData("%PDF-1.7\n%%EOF")]
    public void Read_NoPdf_IsRefusedAsBroken(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);

            var refusal = Read(path).Refusal.ShouldNotBeNull();

            refusal.Code.ShouldBe(PdfEngineDiagnostics.Broken);
            refusal.Location.ShouldNotBeNull().Path.ShouldBe("shown.pdf");
            refusal.Arguments.ShouldHaveSingleItem().ShouldNotBeNullOrWhiteSpace();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_HalfAFile_IsReadOrRefused()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, File.ReadAllBytes(TestCorpus.PathOf(Policy))[..20_000]);

            IsReadOrRefused(Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_MorePagesThanAllowed_IsRefusedWithBothNumbers()
    {
        var refusal = Open(TestCorpus.PathOf(Policy), new PdfLimits { Pages = 5 }).Read(Nothing).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe(PdfEngineDiagnostics.TooManyPages);
        refusal.Arguments.ShouldBe(["6", "5"]);
    }

    [Fact]
    public void Read_NoTimeLeft_IsTooSlow() =>
        Open(TestCorpus.PathOf(Policy), new PdfLimits { Time = TimeSpan.FromTicks(-1) })
            .Read(Nothing).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);

    [Fact]
    public void Read_NoTimeLeftForAPage_IsTooSlow() =>
        Open(TestCorpus.PathOf(Policy), new PdfLimits { PageTime = TimeSpan.FromTicks(-1) })
            .Read(Nothing).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);

    [Fact]
    public void Read_AfterARefusal_IsReadAsEver()
    {
        Open(TestCorpus.PathOf(Policy), new PdfLimits { Time = TimeSpan.FromTicks(-1) }).Read(Nothing).Refusal.ShouldNotBeNull();

        Read(TestCorpus.PathOf(Policy)).PagesRead().Count.ShouldBe(6);
    }

    [Fact]
    public void Read_MoreOutputThanAllowed_IsTooLarge() =>
        Open(TestCorpus.PathOf(Policy), new PdfLimits { OutputBytes = 4_096 })
            .Read(Nothing).Refusal
            .ShouldNotBeNull().Code
            .ShouldBe(PdfEngineDiagnostics.TooLarge);

    [Fact]
    public void Read_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(
            () => Engine.Open(TestCorpus.PathOf(Policy), "shown.pdf", PdfLimits.Default, cancelled.Token).Read(Nothing));
    }

    [SharedDataFact]
    public void Read_OutlineAndLinks_LeadToPages()
    {
        var read = Read(TestCorpus.SharedPathOf("structure/pdf/003-a-tagged-outline.pdf"));

        var outline = read.Content.ShouldNotBeNull().Outline;
        outline.Count.ShouldBeGreaterThan(10);
        outline.ShouldAllBe(item => item.Level >= 1 && item.Title.Length > 0 && item.Page >= 1 && item.Page <= read.Pages.Count);
        Read(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"))
            .PagesRead()[1].Links
            .ShouldContain(link => link.Page == 4 && link.Text.Length > 0);
    }

    [SharedDataTheory]
    [InlineData("pdfs/broken/encrypted-password-is-password.pdf", PdfEngineDiagnostics.Encrypted)]
    [InlineData("pdfs/real/TK__2006-11__PVN.pdf", PdfEngineDiagnostics.CopyingForbidden)]
    public void Read_ClosedFile_IsRefusedWithReason(string file, string code) =>
        Read(TestCorpus.SharedPathOf(file)).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    [SharedDataTheory]
    [MemberData(nameof(BrokenFiles))]
    public void Read_FileThatBreaksReaders_IsReadOrRefusedInTime(string file)
    {
        var path = TestCorpus.SharedPathOf(Path.Combine("pdfs/broken", file));
        var limits = new PdfLimits { Time = TimeSpan.FromSeconds(20), MemoryBytes = 1L << 29 };

        IsReadOrRefused(WholePdf.Of(Open(path, limits)));
    }

    protected IPdfFile Open(string path, PdfLimits limits) => Engine.Open(path, "shown.pdf", limits, CancellationToken.None);

    protected static void Nothing(PdfPage page)
    {
    }

    private WholePdf Read(string path) => WholePdf.Of(Open(path, PdfLimits.Default));

    private static void IsReadOrRefused(WholePdf read)
    {
        (read.Content is null).ShouldBe(read.Refusal is not null);
        if (read.Refusal is { } refusal)
        {
            refusal.Code.ShouldStartWith("PD12");
        }
    }
}

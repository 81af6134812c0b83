using PolicyDiff.Cli.Parsing;
using PolicyDiff.Pipeline;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Office;

namespace PolicyDiff.EndToEnd.Tests.Office;

/// <summary>A redline holds both texts: accepting every change gives the right one, rejecting every change the left one.</summary>
public sealed class RedlineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Neighbours in the sample corpus, of one insurer and of two.</summary>
    public static TheoryData<string, string> SamplePairs
    {
        get
        {
            var files = Policies(TestCorpus.PathOf("corpus"));
            return Data(files.Zip(files.Skip(1)));
        }
    }

    /// <summary>Every two editions of a policy that was made for measuring, in either form.</summary>
    public static TheoryData<string, string> EditionPairs
    {
        get
        {
            var files = Policies(TestCorpus.SharedPathOf("changes/md")).Concat(Policies(TestCorpus.SharedPathOf("changes/pdf"))).ToList();
            return Data(
                files.SelectMany(left => files.Where(right => IsLaterEdition(left, right)).Select(right => (left, right)))
                    .DefaultIfEmpty(("-", "-")));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(SamplePairs))]
    public Task Redline_OfTheSample_HoldsBothTexts(string left, string right) => ShouldHoldBothAsync(left, right);

    [SharedDataTheory]
    [MemberData(nameof(EditionPairs))]
    public Task Redline_OfEditions_HoldsBothTexts(string left, string right) => ShouldHoldBothAsync(left, right);

    [SharedDataTheory]
    [InlineData("documents/002-zz-huisartsen-multidisciplinair-2022.md", "documents/001-zz-multidisciplinair-2025.txt")]
    [InlineData("documents/001-zz-multidisciplinair-2025.txt", "documents/002-zz-huisartsen-multidisciplinair-2022.md")]
    [InlineData("documents/000-zz-algemeen-2025.txt", "documents/003-cz-huisartsen-2024.md")]
    [InlineData("pdfs/real/zilveren-kruis-inkoopbeleid-ggz-2024-2026.pdf", "pdfs/real/zilveren-kruis-inkoopbeleid-gz-2024-2026.pdf")]
    public Task Redline_OfRealPolicies_HoldsBothTexts(string left, string right) =>
        ShouldHoldBothAsync(TestCorpus.SharedPathOf(left), TestCorpus.SharedPathOf(right));

    [Fact]
    public async Task Redline_OtherFormat_IsRefused() =>
        (await RunAsync("--redline", "-o", "x.html")).ShouldBe((ExitCodes.WrongUse, "PD9057"));

    [Fact]
    public async Task Redline_WithWhatNarrows_IsRefused() =>
        (await RunAsync("--redline", "--about", "tarief", "-o", "x.docx")).ShouldBe((ExitCodes.WrongUse, "PD9065"));

    [Fact]
    public async Task Redline_ExitCode_SaysWhetherTheTextsDiffer()
    {
        (await RunAsync("--redline", "--exit-code", "-o", "x.docx")).ShouldBe((ExitCodes.Differences, string.Empty));
        File.Copy(Path.Combine(_folder.Path, "oud/beleid.md"), Path.Combine(_folder.Path, "nieuw/beleid.md"), overwrite: true);
        (await RunAsync("--redline", "--exit-code", "-o", "x.docx")).ShouldBe((ExitCodes.Done, string.Empty));
    }

    private async Task<(int ExitCode, string Code)> RunAsync(params string[] options)
    {
        _folder.Write("oud/beleid.md", "# Beleid\n\nDe zorgaanbieder heeft ten minste 10 medewerkers in dienst.\n");
        if (!File.Exists(Path.Combine(_folder.Path, "nieuw/beleid.md")))
        {
            _folder.Write("nieuw/beleid.md", "# Beleid\n\nDe zorgaanbieder heeft ten minste 12 medewerkers in dienst.\n");
        }

        var run = await CliRun.InAsync(_folder.Path, ["compare", "oud/beleid.md", "nieuw/beleid.md", .. options]);
        return (
            run.ExitCode,
            run.Error.Split(' ', '\n').FirstOrDefault(word => word.StartsWith("PD", StringComparison.Ordinal)) ?? string.Empty);
    }

    private async Task ShouldHoldBothAsync(string left, string right)
    {
        var run = await CliRun.InAsync(_folder.Path, "compare", left, right, "--redline", "-o", "renvooi.docx");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        var file = new OfficePackage(await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "renvooi.docx")));
        file.Errors().ShouldBeEmpty();
        var document = file.Part("word/document.xml");
        WordLines.Of(TrackedChanges.Accept(document)).ShouldBe(await LinesAsync(right));
        WordLines.Of(TrackedChanges.Reject(document)).ShouldBe(await LinesAsync(left));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string path)
    {
        using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = _folder.Path });
        return DocumentLines.Of((await workspace.ShowAsync(path, section: null, CancellationToken.None)).Document);
    }

    private static TheoryData<string, string> Data(IEnumerable<(string Left, string Right)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (left, right) in pairs)
        {
            data.Add(left, right);
        }

        return data;
    }

    private static bool IsLaterEdition(string left, string right)
    {
        var (before, after) = (Path.GetFileNameWithoutExtension(left), Path.GetFileNameWithoutExtension(right));
        return before[..^4] == after[..^4] && string.CompareOrdinal(before, after) < 0;
    }

    private static List<string> Policies(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".pdf" && Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)]
        : [];
}

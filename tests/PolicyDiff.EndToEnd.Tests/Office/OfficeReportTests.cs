using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Office;

namespace PolicyDiff.EndToEnd.Tests.Office;

/// <summary>Word and Excel reports of real policies: the validator of the Open XML SDK has nothing to say.</summary>
public sealed class OfficeReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedDataTheory]
    [InlineData("changes/md/menzis-fysiotherapie-2023.md", "changes/md/menzis-fysiotherapie-2025.md")]
    [InlineData("changes/md/vgz-wijkverpleging-2023.md", "changes/md/vgz-wijkverpleging-2025.md")]
    [InlineData("changes/pdf/menzis-fysiotherapie-2024.pdf", "changes/pdf/menzis-fysiotherapie-2025.pdf")]
    [InlineData("documents/002-zz-huisartsen-multidisciplinair-2022.md", "documents/001-zz-multidisciplinair-2025.txt")]
    public async Task Compare_RealPolicies_WritesSoundOfficeFiles(string left, string right)
    {
        foreach (var name in (string[])["report.docx", "report.xlsx"])
        {
            var run = await CliRun.InAsync(
                _folder.Path, "compare", TestCorpus.SharedPathOf(left), TestCorpus.SharedPathOf(right), "-o", name);

            run.ExitCode.ShouldBeOneOf([ExitCodes.Done, ExitCodes.Partial], run.Error);
            new OfficePackage(await File.ReadAllBytesAsync(Path.Combine(_folder.Path, name))).Errors().ShouldBeEmpty(name);
        }
    }
}

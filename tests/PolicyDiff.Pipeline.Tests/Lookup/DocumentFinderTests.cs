using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Lookup;

namespace PolicyDiff.Pipeline.Tests.Lookup;

public sealed class DocumentFinderTests
{
    private readonly Core.Documents.DocumentSummary[] _documents =
    [
        Some.Summary("corpus/2022/wijkverpleging-2022.md"),
        Some.Summary("corpus/2025/wijkverpleging-2025.md"),
        Some.Summary("corpus/2025/algemeen.pdf"),
    ];

    [Theory]
    [InlineData("algemeen-0123abcd")]
    [InlineData("ALGEMEEN-0123")]
    [InlineData("corpus/2025/algemeen.pdf")]
    [InlineData("corpus\\2025\\algemeen.pdf")]
    [InlineData("algemeen.pdf")]
    [InlineData("alg")]
    [InlineData("meen")]
    public void Find_WayToNameADocument_FindsIt(string asked) =>
        DocumentFinder.Find(asked, _documents).Source.Path.ShouldBe("corpus/2025/algemeen.pdf");

    [Fact]
    public void Find_SeveralFit_NamesThem()
    {
        var refusal = Should.Throw<PolicyDiffException>(() => DocumentFinder.Find("wijkverpleging", _documents)).Diagnostic;

        refusal.Code.ShouldBe(PipelineDiagnostics.Ambiguous);
        refusal.Arguments[1].ShouldBe("wijkverpleging-2022-0123abcd, wijkverpleging-2025-0123abcd");
    }

    [Fact]
    public void Find_NoneFits_NamesTheNearest()
    {
        var refusal = Should.Throw<PolicyDiffException>(() => DocumentFinder.Find("wijkverplegign-2025", _documents)).Diagnostic;

        refusal.Code.ShouldBe(PipelineDiagnostics.UnknownDocument);
        refusal.Arguments[1].ShouldStartWith("wijkverpleging-2025-0123abcd");
    }
}

using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Stores;
using PolicyDiff.Reporting.Writing;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Pipeline.Tests.Stores;

public sealed class ReaderFolderTests : ReaderStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"schemaVersion": 2, "seen": [], "settled": []}""", "schemaVersion 1")]
    [InlineData("""{"schemaVersion": 1, "settled": [{"fingerprint": 3}]}""", "$.settled[0].fingerprint")]
    [InlineData("[", "$")]
    public async Task FindNotesAsync_FileThatNoVersionWrote_NamesThePlace(string content, string place)
    {
        _folder.Write("anna.json", content);

        var refusal = await Should.ThrowAsync<PolicyDiffException>(async () => await (await OpenAsync()).FindNotesAsync("anna", default));

        refusal.Diagnostic.Code.ShouldBe(ReportingDiagnostics.DamagedReview);
        refusal.Diagnostic.Arguments.ShouldContain(place);
    }

    protected override Task<IReaderStore> OpenAsync() => Task.FromResult<IReaderStore>(new ReaderFolder(_folder.Path));
}

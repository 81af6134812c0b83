using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Settings;

namespace PolicyDiff.Ingestion.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("store: postgres://anna@db/beleid\n", "postgres://anna@db/beleid")]
    [InlineData("# nog niets\n", null)]
    [InlineData("", null)]
    public void Read_FileThatIsUnderstood_GivesTheStore(string yaml, string? store) =>
        SettingsReader.Read(yaml, "settings.yaml").Store.ShouldBe(store);

    [Theory]
    [InlineData("# opslag\nstroe: postgres://db/beleid\n", IngestionDiagnostics.SettingsUnknownKey, 2)]
    [InlineData("store:\n  - een\n", IngestionDiagnostics.SettingsBadValue, 2)]
    [InlineData("store:\n", IngestionDiagnostics.SettingsBadValue, 1)]
    [InlineData("- store\n", IngestionDiagnostics.SettingsSyntax, 1)]
    [InlineData("store: [\n", IngestionDiagnostics.SettingsSyntax, 2)]
    public void Read_AnythingElse_StopsAndNamesTheLine(string yaml, string code, int line)
    {
        var refusal = Should.Throw<PolicyDiffException>(() => SettingsReader.Read(yaml, "settings.yaml")).Diagnostic;

        (refusal.Code, refusal.Location).ShouldBe((code, new DiagnosticLocation("settings.yaml", Line: line)));
    }
}

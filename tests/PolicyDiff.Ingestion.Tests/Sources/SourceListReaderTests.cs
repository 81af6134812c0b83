using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Sources;

namespace PolicyDiff.Ingestion.Tests.Sources;

public sealed class SourceListReaderTests
{
    [Fact]
    public void Read_EveryKey_IsTheSource()
    {
        var reading = Read("""
            # wat Amber publiceert
            sources:
              - address: https://amber.example/zorginkoop/Wijkverpleging%202026.pdf#pagina-1
                insurer: Amber
                careTypes: [Wijkverpleging, ELV]
                years: "2026-2027"
                name: wijkverpleging
                kind: care-type-policy
              - address: https://amber.example/beleid/2026/
                insurer: Amber
                years: 2026
                careTypes: mdz
                pages: true
            """);

        reading.Diagnostics.ShouldBeEmpty();
        reading.Sources.Count.ShouldBe(2);
        var (file, pages) = (reading.Sources[0], reading.Sources[1]);
        file.Address.AbsoluteUri.ShouldBe("https://amber.example/zorginkoop/Wijkverpleging%202026.pdf");
        (file.Name, file.Insurer, file.Years, file.Kind, file.IsPageSet, file.Line).ShouldBe(
            ("wijkverpleging", "Amber", new YearRange(2026, 2027), DocumentKind.CareTypePolicy, false, 3));
        file.CareTypes.ShouldBe(["wijkverpleging", "elv"]);
        (pages.Name, pages.IsPageSet, pages.Kind, pages.CareTypes.Single()).ShouldBe(("2026", true, null, "mdz"));
    }

    [Theory]
    [InlineData("https://amber.example/map/Beleid%202026.v2.pdf", "Beleid 2026.v2")]
    [InlineData("https://amber.example/map/", "map")]
    [InlineData("https://amber.example", "amber.example")]
    public void Read_WithoutName_IsNamedAfterItsAddress(string address, string name) =>
        Read($"sources:\n  - {{address: '{address}', insurer: Amber, years: 2026}}").Sources.Single().Name.ShouldBe(name);

    [Theory]
    [InlineData("address: ftp://amber.example/x.pdf, insurer: A, years: 2026", IngestionDiagnostics.SourceBadAddress)]
    [InlineData("address: /beleid.pdf, insurer: A, years: 2026", IngestionDiagnostics.SourceBadAddress)]
    [InlineData("address: 'https://u:p@amber.example/x', insurer: A, years: 2026", IngestionDiagnostics.SourceBadAddress)]
    [InlineData("address: 'javascript:alert(1)', insurer: A, years: 2026", IngestionDiagnostics.SourceBadAddress)]
    [InlineData("insurer: A, years: 2026", IngestionDiagnostics.SourceLacks)]
    [InlineData("address: 'https://a.example/x', years: 2026", IngestionDiagnostics.SourceLacks)]
    [InlineData("address: 'https://a.example/x', insurer: A", IngestionDiagnostics.SourceLacks)]
    [InlineData("address: [x], insurer: A, years: 2026", IngestionDiagnostics.SourceLacks)]
    [InlineData("address: 'https://a.example/x', insurer: A, years: straks", IngestionDiagnostics.SourceBadValue)]
    [InlineData("address: 'https://a.example/x', insurer: A, years: 2026, kind: beleid", IngestionDiagnostics.SourceBadValue)]
    [InlineData("address: 'https://a.example/x', insurer: A, years: 2026, pages: ja", IngestionDiagnostics.SourceBadValue)]
    [InlineData("address: 'https://a.example/x', insurer: A, years: 2026, careTypes: {a: b}", IngestionDiagnostics.SourceBadValue)]
    public void Read_SourceThatIsWrong_IsLeftOutWithItsLine(string entry, string code)
    {
        var reading = Read($"sources:\n  - {{address: 'https://a.example/goed', insurer: A, years: 2026}}\n  - {{{entry}}}");

        reading.Sources.Count.ShouldBe(1);
        var diagnostic = reading.Diagnostics.Single();
        (diagnostic.Code, diagnostic.Severity, diagnostic.Location!.Line).ShouldBe((code, Core.Diagnostics.DiagnosticSeverity.Error, 3));
    }

    [Fact]
    public void Read_UnknownKey_IsReportedAndTheSourceAsked()
    {
        var reading = Read("sources:\n  - adress: x\n    address: https://a.example/x\n    insurer: A\n    years: 2026");

        reading.Sources.Count.ShouldBe(1);
        var diagnostic = reading.Diagnostics.Single();
        (diagnostic.Code, diagnostic.Location!.Line).ShouldBe((IngestionDiagnostics.SourcesUnknownKey, 2));
        diagnostic.Arguments.ShouldBe(["adress", "address"]);
    }

    [Theory]
    [InlineData("https://a.example/x", "ander", IngestionDiagnostics.SourceTwice)]
    [InlineData("https://a.example/y", "Beleid!", IngestionDiagnostics.SourceNameTwice)]
    public void Read_Twins_OnlyTheFirstCounts(string address, string name, string code)
    {
        var reading = Read($$"""
            sources:
              - {address: 'https://a.example/x', insurer: A, years: 2026, name: beleid}
              - {address: '{{address}}', insurer: A, years: 2026, name: '{{name}}'}
            """);

        reading.Sources.Single().Name.ShouldBe("beleid");
        var diagnostic = reading.Diagnostics.Single();
        (diagnostic.Code, diagnostic.Location!.Line, diagnostic.Arguments[1]).ShouldBe((code, 3, "2"));
    }

    [Theory]
    [InlineData("", IngestionDiagnostics.SourcesWithoutList)]
    [InlineData("bronnen: []", IngestionDiagnostics.SourcesWithoutList)]
    [InlineData("sources: {a: b}", IngestionDiagnostics.SourcesWithoutList)]
    [InlineData("sources:\n  - [", IngestionDiagnostics.SourcesSyntax)]
    [InlineData("a: &a [x]\nb: &b [*a, *a]", IngestionDiagnostics.YamlTooLarge)]
    public void Read_FileThatIsNoList_IsRefused(string yaml, string code)
    {
        var reading = Read(yaml);

        reading.Sources.ShouldBeEmpty();
        reading.Diagnostics.Single(diagnostic => diagnostic.Severity == Core.Diagnostics.DiagnosticSeverity.Error).Code.ShouldBe(code);
    }

    private static SourceListReading Read(string yaml) => SourceListReader.Read(yaml, "corpus/sources.yaml");
}

using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Metadata;

namespace PolicyDiff.Ingestion.Tests.Metadata;

public sealed class ManifestReaderTests
{
    [Fact]
    public void Read_FullEntry_IsRead()
    {
        var entry = ManifestReader.Read(
            """
            documents:
              - path: 2025\voorbeeld\beleid.pdf
                insurer: Voorbeeld
                offices: [Kantoor Noord, Kantoor Zuid]
                regions: Noord
                years: "2024-2026"
                careTypes: [Kraamzorg, geboortezorg]
                kind: care-type-policy
                title: Beleid
                version: "1.0"
                published: 2024-04-01
                source: website
                fictitious: true
                skipPages: [1, 12]
            """,
            "manifest.yaml").Entries.ShouldHaveSingleItem();

        entry.Path.ShouldBe("2025/voorbeeld/beleid.pdf");
        entry.Insurer.ShouldBe("Voorbeeld");
        entry.Offices.ShouldBe(["Kantoor Noord", "Kantoor Zuid"]);
        entry.Regions.ShouldBe(["Noord"]);
        entry.Years.ShouldBe(new YearRange(2024, 2026));
        entry.CareTypes.ShouldBe(["kraamzorg", "geboortezorg"]);
        entry.Kind.ShouldBe(DocumentKind.CareTypePolicy);
        entry.Version.ShouldBe("1.0");
        entry.Published.ShouldBe(new DateOnly(2024, 4, 1));
        entry.Fictitious.ShouldBeTrue();
        entry.SkipPages.ShouldBe([1, 12]);
    }

    [Fact]
    public void Read_WrongValues_AreReportedByLineAndTheRestStands()
    {
        var reading = ManifestReader.Read(
            """
            documents:
              - path: a.md
                insurrer: Voorbeeld
                years: 2026-2024
                published: 1 april 2024
                kind: care-policy
                fictitious: misschien
                title: Beleid
              - insurer: Zonder bestand
              - path: a.md
            """,
            "manifest.yaml");

        reading.Entries.Select(entry => (entry.Path, entry.Title)).ShouldBe([("a.md", "Beleid"), ("a.md", null)]);
        reading.Diagnostics.Select(
            diagnostic => $"{diagnostic.Location!.Line} {diagnostic.Code} {string.Join(", ", diagnostic.Arguments)}").ShouldBe(
        [
            "3 PD1304 insurrer, insurer",
            "4 PD1305 2026-2024, years",
            "5 PD1306 1 april 2024, published",
            "6 PD1307 care-policy, care-type-policy",
            "7 PD1308 misschien, fictitious",
            "9 PD1303 ",
            " PD1309 a.md",
        ]);
    }

    [Fact]
    public void Read_SyntaxErrorInOneEntry_OtherEntriesGoOn()
    {
        var reading = ManifestReader.Read(
            "documents:\n  - path: a.md\n    title: Beleid\n  - path: b.md\n    title: \"Beleid\n  - path: c.md\n    years: 2025\n",
            "manifest.yaml");

        reading.Entries.Select(entry => entry.Path).ShouldBe(["a.md", "c.md"]);
        var error = reading.Diagnostics.ShouldHaveSingleItem();
        (error.Code, error.Severity, error.Location!.Line).ShouldBe((IngestionDiagnostics.ManifestSyntax, DiagnosticSeverity.Error, 5));
    }

    [Theory]
    [InlineData("documents: beleid.pdf")]
    [InlineData("- path: a.md")]
    public void Read_NoList_IsReported(string yaml) =>
        ManifestReader.Read(yaml, "manifest.yaml").Diagnostics
            .ShouldHaveSingleItem().Code
            .ShouldBe(IngestionDiagnostics.ManifestWithoutList);

    [Fact]
    public void Read_EmptyFile_SaysNothing() => ManifestReader.Read("# leeg\n", "manifest.yaml").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Diagnostics_EveryCode_HasWords(string language)
    {
        foreach (var field in typeof(IngestionDiagnostics).GetFields())
        {
            var diagnostic = Diagnostic.Error((string)field.GetRawConstantValue()!, null, "a", "b", "c");
            DiagnosticMessages.What(diagnostic, CultureInfo.GetCultureInfo(language)).ShouldNotBeEmpty();
            DiagnosticMessages.Remedy(diagnostic, CultureInfo.GetCultureInfo(language)).ShouldNotBeEmpty();
        }
    }
}

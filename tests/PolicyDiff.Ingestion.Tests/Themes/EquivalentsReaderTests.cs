using PolicyDiff.Ingestion.Themes;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Themes;

public sealed class EquivalentsReaderTests
{
    [Fact]
    public void Read_Groups_ByKind()
    {
        var equivalents = EquivalentsReader.Read("actors:\n  - [RO, RHO]\nwords:\n  - [indienen, aanleveren]\n", "e.yaml").Equivalents;

        equivalents.Actors[0].ShouldBe(["RO", "RHO"]);
        equivalents.Words[0].ShouldBe(["indienen", "aanleveren"]);
    }

    [Fact]
    public void Read_LonelyName_IsReportedWithItsLine()
    {
        var diagnostic = EquivalentsReader.Read("words:\n  - [indienen]\n", "e.yaml").Diagnostics.ShouldHaveSingleItem();

        (diagnostic.Code, diagnostic.Location?.Line).ShouldBe(("PD1407", 2));
    }

    [Fact]
    public void Read_ShippedFile_IsSound() =>
        EquivalentsReader.Read(
            File.ReadAllText(TestCorpus.PathOf("themes/equivalents.yaml")), "themes/equivalents.yaml").Diagnostics.ShouldBeEmpty();
}

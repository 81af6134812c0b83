using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Metadata;

public sealed class MetadataReaderTests
{
    [Fact]
    public void Read_TitlePage_GivesAllButTheInsurer()
    {
        var metadata = Some.Markdown(
            "# Zorginkoopbeleid Kraamzorg 2025\n\nVersie 1.2, 1 april 2024\n\n## 1 Inleiding\n\nMenzis koopt in. Menzis betaalt. Menzis kiest.\n").Metadata;

        metadata.Title.ShouldBe("Zorginkoopbeleid Kraamzorg 2025");
        metadata.Validity.ShouldBe(new YearRange(2025));
        metadata.CareTypes.ShouldBe(["kraamzorg"]);
        metadata.Kind.ShouldBe(DocumentKind.CareTypePolicy);
        metadata.Version.ShouldBe("1.2");
        metadata.Published.ShouldBe(new DateOnly(2024, 4, 1));
        metadata.Insurer.ShouldBe("Menzis");
        metadata.FoundIn["Insurer"].ShouldBe("running text");
        metadata.FoundIn["Validity"].ShouldBe("title page");
    }

    [Fact]
    public void Read_FrontMatter_IsBelievedEvenOfAnUnknownInsurer()
    {
        var metadata = Some.Markdown(
            "---\ntitel: Inkoopbeleid kraamzorg\nverzekeraar: Duinstreek\njaar: 2026\nversie: \"2.1\"\ndatum: 2025-04-01\n---\n\n# Ons beleid 2019\n\n## 1 Begin\n").Metadata;

        (metadata.Title, metadata.Insurer, metadata.Validity, metadata.Version, metadata.Published)
            .ShouldBe(("Inkoopbeleid kraamzorg", "Duinstreek", new YearRange(2026), "2.1", new DateOnly(2025, 4, 1)));
        metadata.FoundIn["Title"].ShouldBe("front matter");
    }

    [Fact]
    public void Read_FrontMatterWithAnotherNameOfAnInsurer_GivesTheUsualOne() =>
        Some.Markdown("---\ninsurer: Onderlinge Waarborgmaatschappij CZ groep U.A.\n---\n\n# Beleid 2026\n").Metadata.Insurer
            .ShouldBe("CZ");

    [Fact]
    public void Read_Manifest_Wins()
    {
        var manifest = new ManifestEntry
        {
            Path = "a.md",
            Insurer = "Voorbeeld",
            Years = new YearRange(2023),
            Kind = DocumentKind.Attachment,
            Fictitious = true,
        };

        var metadata = new MarkdownDocumentReader()
            .Read(Some.File(
                "a.md", "# Menzis zorginkoopbeleid kraamzorg 2025\n\n## 1 Begin\n"), manifest, CancellationToken.None).Document!.Metadata;

        (metadata.Insurer, metadata.Validity, metadata.Kind, metadata.Fictitious)
            .ShouldBe(("Voorbeeld", new YearRange(2023), DocumentKind.Attachment, true));
        metadata.FoundIn["Insurer"].ShouldBe("manifest");
        metadata.FoundIn["CareTypes"].ShouldBe("title page");
    }

    [Fact]
    public void Read_TextSaysLongerThanTitle_BothYears()
    {
        var metadata = Some.Markdown(
            "# Zorginkoopbeleid mondzorg 2024\n\n## 1 Looptijd van het inkoopbeleid 2024/2025\n\nCZ groep biedt een overeenkomst voor 2024/2025 aan. CZ groep en CZ.\n").Metadata;

        metadata.Validity.ShouldBe(new YearRange(2024, 2025));
        metadata.Insurer.ShouldBe("CZ");
    }

    [Theory]
    [InlineData("zz-fysiotherapie-2024-2026.md", "Zorg en Zekerheid", 2024, 2026, "fysiotherapie")]
    [InlineData("DSW_inkoopbeleid_GGZ_2025.md", "DSW", 2025, 2025, "geestelijke gezondheidszorg")]
    public void Read_OnlyFileNameTells_ItIsUsed(string name, string insurer, int first, int last, string careType)
    {
        var metadata = Some.Markdown("# 1 Begin\n\nTekst.\n\n# 2 Einde\n", name).Metadata;

        (metadata.Insurer, metadata.Validity, metadata.CareTypes[0]).ShouldBe((insurer, new YearRange(first, last), careType));
        metadata.FoundIn["Validity"].ShouldBe("file name");
    }

    [Fact]
    public void Read_DayInFileName_IsNoPolicyYear() =>
        Some.Markdown("# Verslag\n\nTekst.\n", "verslag_2021-10-05.md").Metadata.Validity.ShouldBeNull();

    [Fact]
    public void Read_ManyInsurersNamed_NoneIsChosen() =>
        Some.Markdown(
            "# Vergelijking inkoopbeleid 2025\n\n## 1 Tabel\n\nCZ, VGZ, Menzis, DSW. CZ, VGZ, Menzis, DSW. CZ, VGZ, Menzis.\n").Metadata.Insurer.ShouldBeNull();

    [Fact]
    public void Read_NoPolicy_IsSaid()
    {
        var document = Some.Markdown("# Jaarverslag\n\n## 1 Begin\n\nTekst.\n\n## 2 Einde\n");

        document.Metadata.Kind.ShouldBe(DocumentKind.Other);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.NoPolicy);
    }

    [Theory]
    [InlineData("# Algemeen zorginkoopbeleid 2025", DocumentKind.GeneralPolicy)]
    [InlineData("# Nota van inlichtingen inkoopbeleid ggz 2025", DocumentKind.QuestionsAndAnswers)]
    [InlineData("# Bijlage 3 bij het zorginkoopbeleid wijkverpleging 2025", DocumentKind.Attachment)]
    public void Read_Title_TellsTheKind(string title, DocumentKind kind) =>
        Some.Markdown($"{title}\n\n## 1 Begin\n\n## 2 Einde\n").Metadata.Kind.ShouldBe(kind);

    [SharedDataTheory]
    [InlineData("000-zz-algemeen-2025.txt", "Zorg en Zekerheid", 2025, 2025, "Algemeen zorginkoopbeleid 2025", DocumentKind.GeneralPolicy)]
    [InlineData(
        "001-zz-multidisciplinair-2025.txt",
        "Zorg en Zekerheid",
        2025,
        2025,
        "Multidisciplinaire zorg zorginkoopbeleid 2025",
        DocumentKind.CareTypePolicy)]
    [InlineData(
        "002-zz-huisartsen-multidisciplinair-2022.md",
        "Zorg en Zekerheid",
        2022,
        2022,
        "Huisartsenzorg en multidisciplinaire zorg Zorginkoopbeleid 2022",
        DocumentKind.CareTypePolicy)]
    [InlineData("003-cz-huisartsen-2024.md", "CZ", 2024, 2025, "Huisartsenzorg Zorginkoopbeleid 2024", DocumentKind.CareTypePolicy)]
    [InlineData(
        "004-verenso-tabel-2024-2026.txt",
        null,
        2024,
        2026,
        "Tabel thema’s in contractering langdurige zorg 2024 - 2026",
        DocumentKind.Other)]
    public void Read_RealDocument_IsKnown(string name, string? insurer, int first, int last, string title, DocumentKind kind)
    {
        var text = File.ReadAllText(TestCorpus.SharedPathOf("documents/" + name));

        // A neutral name: the text itself must tell.
        var metadata = (name.EndsWith(".md", StringComparison.Ordinal)
            ? Some.Markdown(text, "a.md")
            : Some.PlainText(text, "a.txt")).Metadata;

        (metadata.Insurer, metadata.Validity, metadata.Title, metadata.Kind).ShouldBe((insurer, new YearRange(first, last), title, kind));
    }
}

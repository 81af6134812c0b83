using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Extraction.Deadlines;

namespace PolicyDiff.Extraction.Tests.Deadlines;

public sealed class DeadlineFinderTests
{
    [Theory]
    [InlineData("De zorgaanbieder dient het jaarplan uiterlijk 1 oktober 2024 in.", "2024-10-01 AtMost")]
    [InlineData("De zorgaanbieder levert de begroting vóór 1 oktober 2024 aan.", "2024-10-01 LessThan")]
    [InlineData("De zorgaanbieder moet de aanvraag van 1 juli tot en met 15 september 2024 indienen.", "2024-07-01..2024-09-15 AtMost")]
    [InlineData("De zorgaanbieder moet de aanvraag tussen 1 juli en 15 september 2024 indienen.", "2024-07-01..2024-09-15 AtMost")]
    [InlineData("De zorgaanbieder levert de cijfers uiterlijk in het eerste kwartaal van 2025 aan.", "2025-Q1 AtMost")]
    [InlineData("De zorgaanbieder levert de cijfers uiterlijk eind november 2024 aan.", "eind 2024-11 AtMost")]
    public void Find_SentenceWithADeadline_IsRead(string text, string expected) =>
        Shown(Find(Some.Paragraph(text))).ShouldBe([expected]);

    [Theory]
    [InlineData("Het convenant is op 4 november 2024 door alle partijen ondertekend.")]
    [InlineData("De zorgaanbieder onderschrijft de afspraken die op 4 november 2024 zijn gemaakt.")]
    [InlineData("De zorgaanbieder houdt zich aan de brief van 3 maart 2024.")]
    [InlineData("Dit beleid geldt tot en met 31 december 2025.")]
    [InlineData("De overeenkomst loopt van 1 januari 2025 tot en met 30 november 2025.")]
    [InlineData("De huidige overeenkomst eindigt per 1 januari 2025.")]
    [InlineData("De wet treedt op 1 juli 2025 in werking.")]
    [InlineData("Versie 1.0, vastgesteld op 1 april 2024.")]
    [InlineData("De zorgaanbieder vindt hier informatie die is bijgewerkt tot en met 1 juni 2024.")]
    [InlineData("De zorgaanbieder heeft een overeenkomst tot en met 31 december 2024.")]
    public void Find_DateThatIsNoDeadline_IsLeftOut(string text) => Find(Some.Paragraph(text)).ShouldBeEmpty();

    [Fact]
    public void Find_DateBeforePublication_IsHistory()
    {
        const string Text = "De zorgaanbieder moet de cijfers uiterlijk 1 maart 2024 aanleveren.";

        Find(Some.Paragraph(Text)).Count.ShouldBe(1);
        Find(new DateOnly(2024, 4, 1), Some.Paragraph(Text)).ShouldBeEmpty();
    }

    [Fact]
    public void Find_PlanningTable_RowsAreReadWithTheirHeads()
    {
        var deadlines = Find(Some.Table(
            ["Uiterste datum", "Inkoopactiviteit wijkzorg"],
            ["1 april 2024", "Publicatie van het beleid"],
            ["mei tot en met juni 2024", "Indienen van jaarcijfers door WSV en RO"],
            ["Gedurende heel 2024", "Publicatie van aanvullingen"],
            ["Na 1 december 2024", "Aanbieden van tarieven"]));

        Shown(deadlines).ShouldBe(["2024-04-01 AtMost", "2024-05..2024-06 AtMost", "2024 None", "2024-12-01 MoreThan"]);
        deadlines.Select(deadline => deadline.What)
            .ShouldBe(["Publicatie van het beleid", "Indienen van jaarcijfers door WSV en RO", "Publicatie van aanvullingen",
            "Aanbieden van tarieven"]);
        deadlines.ShouldAllBe(deadline => deadline.Context == "Inkoopactiviteit wijkzorg");
        deadlines[1].Actors.ShouldBe(["WSV", "RO"]);
    }

    [Fact]
    public void Find_TableWithDatesInTheSecondColumn_KeepsTheActivity()
    {
        var deadlines = Find(Some.Table(["Activiteiten", "Planning"],
            ["Evaluatie tussen RO en zorgverzekeraar", "Tussen 1 juni en 31 juli 2024"],
                ["Aanbieden overeenkomst 2025", "Vanaf 1 november 2024"]));

        Shown(deadlines).ShouldBe(["2024-06-01..2024-07-31 AtMost", "2024-11-01 AtLeast"]);
        deadlines[0].Actors.ShouldBe(["RO", "zorgverzekeraar"]);
        deadlines[1].What.ShouldBe("Aanbieden overeenkomst 2025");
    }

    [Fact]
    public void Find_TermOfAPlanningTable_HasNoDay()
    {
        var deadline = Find(Some.Table(["Uiterste datum", "Inkoopactiviteit"], ["1 april 2024", "Publicatie"],
            ["Zes weken na aanbieden overeenkomst", "Ondertekenen"]))[^1];

        deadline.Time.ShouldBe(new DeadlineTime("Zes weken na aanbieden overeenkomst"));
        deadline.What.ShouldBe("Ondertekenen");
    }

    [Fact]
    public void Find_TableOfTariffs_PlansNothing() =>
        Find(Some.Table(["Tarief", "Ingangsdatum"], ["€ 3,10", "1 januari 2025"], ["€ 4,10", "1 juli 2025"])).ShouldBeEmpty();

    [Fact]
    public void Find_FurtherSentencesOfARow_BelongToIt()
    {
        var deadlines = Find(Some.Table(
            ["Uiterste datum", "Inkoopactiviteit"],
            ["1 april 2024", "Publicatie"],
            [
                "1 oktober 2024",
                "Het jaarplan wordt door de RO aangeleverd. Verder uitstel na 1 oktober is niet mogelijk. De RO levert uiterlijk 15 november 2024 een verklaring aan.",
            ]));

        Shown(deadlines).ShouldBe(["2024-04-01 AtMost", "2024-10-01 AtMost", "2024-11-15 AtMost"]);
        deadlines[1].Details.Select(detail => detail.Text)
            .ShouldBe(["Verder uitstel na 1 oktober is niet mogelijk.", "De RO levert uiterlijk 15 november 2024 een verklaring aan."]);
        deadlines[1].What.ShouldBe("Het jaarplan wordt door de RO aangeleverd.");
    }

    [Fact]
    public void Find_DateWithoutYear_TakesItFromTheSection()
    {
        var deadlines = Find(
            Some.Table(["Activiteiten", "Planning"], ["Publicatie van het aanbod", "Uiterlijk 12 november 2024"],
                ["Publicatie van het beleid", "Uiterlijk 1 april 2024"]),
            Some.Paragraph("Wij moeten op 12 november van ieder kalenderjaar ons aanbod publiceren."));

        var last = deadlines[^1].Time;
        (last.Date, last.YearInferred, last.EveryYear).ShouldBe((new DeadlineDate(2024) { Month = 11, Day = 12 }, true, true));
    }

    [Fact]
    public void Find_DateWithoutYear_ElseTakesItFromTheDocument()
    {
        var document = Some.Document(
            Some.Section("1", "Vragen", Some.Paragraph("De zorgaanbieder moet vragen uiterlijk 15 juni stellen.")),
            Some.Section("2", "Tijd", Some.Paragraph("De zorgaanbieder moet vragen uiterlijk 15 juni 2024 stellen.")));

        DeadlineFinder.Find(document.Metadata, new RequirementExtractor().Extract(document))[0].Time.Date!.Year.ShouldBe(2024);
    }

    [Fact]
    public void Find_DateWithoutYear_ElseTakesThePolicyYear()
    {
        var deadline = Find(Some.Paragraph("De zorgaanbieder dient het jaarplan uiterlijk 1 maart in.")).ShouldHaveSingleItem();

        (deadline.Time.Date, deadline.Time.YearInferred).ShouldBe((new DeadlineDate(2025) { Month = 3, Day = 1 }, true));
    }

    private static IReadOnlyList<Deadline> Find(params Block[] blocks) => Find(null, blocks);

    private static IReadOnlyList<Deadline> Find(DateOnly? published, params Block[] blocks)
    {
        var document = Some.Document(Some.Section("3.2", "Afspraken", blocks));
        return DeadlineFinder.Find(document.Metadata with { Published = published }, new RequirementExtractor().Extract(document));
    }

    private static IEnumerable<string> Shown(IEnumerable<Deadline> deadlines) => deadlines.Select(deadline =>
        $"{(deadline.Time.From is { } from ? $"{from}.." : string.Empty)}{deadline.Time.Date} {deadline.Time.Bound}");
}

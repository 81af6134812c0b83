using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.PlainText;

public sealed class PlainTextDocumentReaderTests
{
    private const string Long = "Deze regel is lang genoeg om een volle regel van de lopende tekst te zijn in dit beleid en dus";

    [Theory]
    [InlineData("De regio-\norganisatie stuurt.", "De regio-organisatie stuurt.")]
    [InlineData("Het regio-\noverstijgend overleg.", "Het regio-overstijgend overleg.")]
    [InlineData("De zorg-\naanbieder levert.", "De zorgaanbieder levert.")]
    [InlineData("De wijk-\nen regioteams.", "De wijk- en regioteams.")]
    [InlineData("De wijk-\nverpleging levert.", "De wijkverpleging levert.")]
    public void Read_HyphenAtTheEndOfALine_StaysWhereTheTextOrDutchWritesOne(string lines, string expected) =>
        Some.Outline(Some.PlainText($"1 Inleiding\n\nEen regio heeft een regio-organisatie.\n\n{lines}\n")).ShouldContain($"p {expected}");

    [Fact]
    public void Read_NumberedAndStandingAlone_AreHeadings() => ShouldRead(
        $"""
        1 Inleiding

        {Long}
        loopt de zin door tot hier.

        1.1 Doel van dit beleid

        Preventie

        {Long}
        eindigt hij.

        2 Eisen

        {Long}
        2 keer per jaar overleg.
        """,
        $"""
        1 [1] Inleiding
        p {Long} loopt de zin door tot hier.
        2 [1.1] Doel van dit beleid
        3 Preventie
        p {Long} eindigt hij.
        1 [2] Eisen
        p {Long} 2 keer per jaar overleg.
        """);

    [Fact]
    public void Read_ContentsWithLeaders_NamesUnnumberedHeadings() => ShouldRead(
        $"""
        Zorginkoopbeleid 2025
        Kraamzorg

        Inhoud

        1 Inleiding ............................ 3
        Een lange titel die niet op één regel
        past ................................... 4
        Bijlage 1: Begrippen ................... 5

        1 Inleiding
        {Long}
        eindigt hier.
        Een lange titel die niet op één
        regel past
        {Long}
        eindigt ook.
        Bijlage 1: Begrippen
        Kort.
        """,
        $"""
        p Zorginkoopbeleid 2025 Kraamzorg
        1 [1] Inleiding
        p {Long} eindigt hier.
        2 Een lange titel die niet op één regel past
        p {Long} eindigt ook.
        1 Bijlage 1: Begrippen
        p Kort.
        """);

    [Fact]
    public void Read_FormFeeds_GivePageAndLineAndDropRunningLines()
    {
        var pages = Enumerable.Range(1, 4).Select(page =>
            $"Zorginkoopbeleid   Kraamzorg    2025\n\n{page} Hoofdstuk {(char)('A' + page)}\n\n{Long}\neindigt op deze bladzijde.\n\nPagina {page} van 4\n");

        var document = Some.PlainText(string.Join('\f', pages));

        document.Source.PageCount.ShouldBe(4);
        document.Sections.Select(section => section.Location).ShouldBe([new(1, 3), new(2, 11), new(3, 19), new(4, 27)]);
        document.Sections.SelectMany(section => section.Blocks)
            .Cast<Paragraph>()
            .ShouldAllBe(paragraph => paragraph.Text == $"{Long} eindigt op deze bladzijde.");
    }

    [Fact]
    public void Read_DoubleSpaced_ReadsAsSingleSpaced()
    {
        var single =
            $"1 Inleiding\n \n{Long}\nloopt door.\n \nNieuwe alinea.\n \n2 Eisen\n \n• een eis;\n• nog een eis die over de regel\nloopt.\n3 Slot\n \n{Long}\nklaar.\n";
        var filler = string.Concat(Enumerable.Repeat($"{Long}\n", 20));

        var document = Some.PlainText((single + filler).Replace("\n", "\n\n", StringComparison.Ordinal));

        Some.Outline(document)
            .ShouldStartWith(
                $"1 [1] Inleiding\np {Long} loopt door.\np Nieuwe alinea.\n1 [2] Eisen\n• een eis;\n• nog een eis die over de regel loopt.\n1 [3] Slot\np {Long} klaar.");
    }

    [Fact]
    public void Read_Hyphens_MendedOnlyWhereTheWordIsOne() => ShouldRead(
        """
        1 Eisen

        De zorgaanbieder werkt samen met de wijk-
        verpleging, met wijk-
        en regiomanagement en via S3-
        prestaties.
        """,
        """
        1 [1] Eisen
        p De zorgaanbieder werkt samen met de wijkverpleging, met wijk- en regiomanagement en via S3-prestaties.
        """);

    [Fact]
    public void Read_NotesAtFootOfPage_GoToTheirReference() => ShouldRead(
        $"1 Milieu\n\n{Long}\nzorg draagt voor het milieu.1 Dat doen wij\n\n1 Volgens het landelijke rapport over de zorg.\n\fsamen met u.\n\n2 Slot\n\nKlaar.\n",
        $"""
        1 [1] Milieu
        p {Long} zorg draagt voor het milieu. Dat doen wij samen met u.
        ^1 Volgens het landelijke rapport over de zorg.
        1 [2] Slot
        p Klaar.
        """);

    [Fact]
    public void Read_NumberOfASectionThatANoteHasToo_StaysWhole() => ShouldRead(
        $"1 Milieu\n\nZie hoofdstuk 3.1). {Long}\nzorg draagt in 2024.1 Dat doen wij\n\n1 Volgens het landelijke rapport over de zorg.\n\fsamen met u.\n\n2 Slot\n\nKlaar.\n",
        $"""
        1 [1] Milieu
        p Zie hoofdstuk 3.1). {Long} zorg draagt in 2024. Dat doen wij samen met u.
        ^1 Volgens het landelijke rapport over de zorg.
        1 [2] Slot
        p Klaar.
        """);

    [Fact]
    public void Read_OcrDamage_IsMendedByRule() => ShouldRead(
        """
        1 Wat wijzigt er per 20257

        1.1 Onzevisie

        Wij volgen de 1ZA-afspraken over patiénten en cliénten. ledereen telt mee volgens onze visie.
        Onze visie staat in de WIz en bespaart CO:z-uitstoot.

        ¢ Eerste punt;
        e Tweede punt;
        o Derde punt.
        """,
        """
        1 [1] Wat wijzigt er per 2025?
        2 [1.1] Onze visie
        p Wij volgen de IZA-afspraken over patiënten en cliënten. Iedereen telt mee volgens onze visie. Onze visie staat in de Wlz en bespaart CO2-uitstoot.
        • Eerste punt;
        • Tweede punt;
        • Derde punt.
        """);

    [Fact]
    public void Read_CleanText_IsLeftToTheLetter() => ShouldRead(
        "1 Eisen\n\nHet café volgt de crème-regel van de WIS en het 1e lid.\n",
        "1 [1] Eisen\np Het café volgt de crème-regel van de WIS en het 1e lid.");

    [Fact]
    public void Read_NumberedItemWithBullets_AreNested() => ShouldRead(
        $"""
        1 Eisen

        {Long} de volgende eisen:

        1. registreren;
        2. afspraken maken over:
        • tijd;
        • plaats;
        3. melden.
        """,
        $"""
        1 [1] Eisen
        p {Long} de volgende eisen:
        1. registreren;
        2. afspraken maken over:
          • tijd;
          • plaats;
        3. melden.
        """);

    [Fact]
    public void Read_Planning_IsTable() => ShouldRead(
        $"""
        1 Planning

        {Long} de volgende planning:

        Uiterste datum Activiteit kraamzorg
        1 april 2024 Publicatie van het beleid.
        Mei tot en met juni
        2024
        Vragen stellen.
        De vragen gaan per e-mail. Dat kan tot
        1 oktober of later.
        31 december 2024 Ondertekenen.

        {Long}
        gaat het verder.
        """,
        $"""
        1 [1] Planning
        p {Long} de volgende planning:
        | Uiterste datum | Activiteit kraamzorg
        | 1 april 2024 | Publicatie van het beleid.
        | Mei tot en met juni 2024 | Vragen stellen./De vragen gaan per e-mail. Dat kan tot 1 oktober of later.
        | 31 december 2024 | Ondertekenen.
        p {Long} gaat het verder.
        """);

    [Fact]
    public void Read_CellsPrintedInTurn_AreTableOfTwoColumns() => ShouldRead(
        $"""
        1 Eisen

        {Long}
        {Long}
        {Long}
        gelden de volgende eisen:

        Kleine praktijk
        Grote praktijk
        De praktijk heeft een register van
        alle medewerkers in dienst.
        De praktijk heeft een register en een
        eigen functionaris daarvoor.
        De praktijk meldt elk incident
        binnen een week.
        De praktijk meldt elk incident binnen
        een dag aan de verzekeraar.
        De praktijk is bereikbaar tijdens
        kantooruren.
        De praktijk is altijd bereikbaar voor
        alle patiënten.

        2 Slot
        """,
        $"""
        1 [1] Eisen
        p {Long} {Long} {Long} gelden de volgende eisen:
        | Kleine praktijk | Grote praktijk
        | De praktijk heeft een register van alle medewerkers in dienst. | De praktijk heeft een register en een eigen functionaris daarvoor.
        | De praktijk meldt elk incident binnen een week. | De praktijk meldt elk incident binnen een dag aan de verzekeraar.
        | De praktijk is bereikbaar tijdens kantooruren. | De praktijk is altijd bereikbaar voor alle patiënten.
        1 [2] Slot
        """);

    [Fact]
    public void Read_ColumnsLaidOutByWidth_AreTable() => ShouldRead(
        $"""
        1 Planning

        {Long}
        luidt de planning:

        Activiteit                          Planning             Wie
        Publiceren van het beleid van       Uiterlijk 1 april    Wij
        de verzekeraar                      2024
        Vragen                              Tot 1 mei 2024       U
        Ondertekenen                        1 december 2024      U en wij

        {Long}
        gaat het verder.
        """,
        $"""
        1 [1] Planning
        p {Long} luidt de planning:
        | Activiteit | Planning | Wie
        | Publiceren van het beleid van de verzekeraar | Uiterlijk 1 april 2024 | Wij
        | Vragen | Tot 1 mei 2024 | U
        | Ondertekenen | 1 december 2024 | U en wij
        p {Long} gaat het verder.
        """);

    [Fact]
    public void Read_NumberAndPageOnLinesOfTheirOwn_BelongToHeadings() => ShouldRead(
        $"""
        Beleid 2025

        Inhoud
        1 Inleiding

        3

        1.1 Doel
        2 Eisen

        4
        5
        ¶
        1

        Inleiding

        {Long}
        loopt door.

        1.1

        Doel

        {Long}
        loopt door.

        2

        Eisen

        {Long}
        loopt door.
        """.Replace('¶', '\f'),
        $"""
        p Beleid 2025
        1 [1] Inleiding
        p {Long} loopt door.
        2 [1.1] Doel
        p {Long} loopt door.
        1 [2] Eisen
        p {Long} loopt door.
        """);

    [Fact]
    public void Read_HeadingsRightAboveTheirText_AreLearntFromTheNumberedOnes()
    {
        var chapters = Enumerable.Range(1, 5).Select(number => $"{number} Hoofdstuk {(char)('A' + number)}\n{Long}\neindigt de zin.\n");

        var document = Some.PlainText(string.Concat(chapters) + $"Toezicht op de zorg\n{Long}\neindigt ook.\n");

        document.Sections[^1].Children.ShouldHaveSingleItem().Title.ShouldBe("Toezicht op de zorg");
    }

    [SharedDataTheory]
    [InlineData("documents/000-zz-algemeen-2025.txt", 39)]
    [InlineData("documents/001-zz-multidisciplinair-2025.txt", 45)]
    public void Read_RealPolicy_FindsEveryHeading(string path, int headings)
    {
        var document = Some.PlainText(File.ReadAllText(TestCorpus.SharedPathOf(path)), path);

        document.AllSections().Count(section => section.Section.Evidence is not null).ShouldBe(headings);
    }

    private static void ShouldRead(string text, string outline) => Some.Outline(Some.PlainText(text)).ShouldBe(outline);
}

using System.Globalization;
using FsCheck.Xunit;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Dutch.Tests.Calendar;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("uiterlijk 1 oktober 2024", "T-1-10-01", "2024-10-01")]
    [InlineData("op 1-10-2024", "T-1-10-01", "2024-10-01")]
    [InlineData("op 01/10/2024", "T-1-10-01", "2024-10-01")]
    [InlineData("op 2024-10-01", "T-1-10-01", "2024-10-01")]
    [InlineData("1 okt. 2024", "T-1-10-01", "2024-10-01")]
    [InlineData("vóór 1 juni 2025", "T-06-01", "2025-06-01")]
    [InlineData("vanaf 15 maart 2026", "T+1-03-15", "2026-03-15")]
    [InlineData("in november 2024", "T-1-11", "2024-11")]
    [InlineData("begin november 2024", "begin T-1-11", "2024-11")]
    [InlineData("halverwege mei 2025", "medio T-05", "2025-05")]
    [InlineData("eind 2026", "eind T+1", "2026")]
    [InlineData("in Q1 2026", "T+1-Q1", "2026-Q1")]
    [InlineData("jaarlijks op 1 maart", "--03-01", null)]
    [InlineData("in mei", "--05", null)]
    [InlineData("tot eind 2031", "eind 2031", "2031")]
    [InlineData("in 2025", "T", "2025")]
    [InlineData("per 2026", "T+1", "2026")]
    [InlineData("voor 2025/2026", "T..T+1", "2025..2026")]
    [InlineData("2024-2026", "T-1..T+1", "2024..2026")]
    [InlineData("In 2040 is alles anders", "2040", "2040")]
    public void Find_Date_IsRelativeToThePolicyYear(string text, string canonical, string? absolute)
    {
        var value = DateFinder.Find(text, 2025).ShouldHaveSingleItem();
        (value.Canonical, value.Absolute).ShouldBe((canonical, absolute));
    }

    [Theory]
    [InlineData(
        "T-04-01",
        "1/4/25",
        "1-4-2025",
        "1 april '25",
        "1-4-'25",
        "1-apr-2025",
        "dinsdag 1 april 2025",
        "di 1 apr. 2025",
        "1.4.2025",
        "de 1e april 2025")]
    [InlineData("T-03", "maart 2025", "mrt. 2025", "maart van 2025", "mrt '25", "03-2025")]
    [InlineData("eind T-03", "eind mrt. 2025", "einde maart 2025", "ultimo maart 2025", "eind van maart 2025")]
    [InlineData(
        "T-H1",
        "eerste halfjaar 2025",
        "1 januari t/m 30 juni 2025",
        "1 januari 2025 tot en met 30 juni 2025",
        "januari tot en met juni 2025",
        "eerste helft van 2025",
        "H1 2025")]
    [InlineData("--H2", "tweede halfjaar", "1 juli tot en met 31 december", "2e helft van het jaar", "laatste half jaar")]
    [InlineData(
        "T-Q2",
        "Q2 2025",
        "Q2-2025",
        "2025 Q2",
        "tweede kwartaal van 2025",
        "2e kwartaal '25",
        "kwartaal 2 van 2025",
        "1 april t/m 30 juni 2025")]
    [InlineData("T-najaar", "najaar 2025", "de herfst van 2025", "herfst '25")]
    [InlineData("--voorjaar", "in het voorjaar", "in de lente")]
    [InlineData("T-W12", "week 12 van 2025", "week 12 2025")]
    public void Find_EveryNotation_HasOneCanonicalForm(string canonical, params string[] notations)
    {
        foreach (var notation in notations)
        {
            DateFinder.Find(notation, 2025).ShouldHaveSingleItem(notation).Canonical.ShouldBe(canonical, notation);
        }
    }

    [Theory]
    [InlineData("op 1 maart en 1 juni 2025", "T-03-01", "T-06-01")]
    [InlineData("op 1 maart, 1 juni en 1 oktober 2025", "T-03-01", "T-06-01", "T-10-01")]
    [InlineData("in mrt. en jun. 2025", "T-03", "T-06")]
    [InlineData("in Q1 en Q3 2025", "T-Q1", "T-Q3")]
    [InlineData("van 1 januari tot en met 31 maart 2024 en 2025", "T-1-Q1", "T")]
    [InlineData("van 2 januari tot en met 30 juni", "--01-02", "--06-30")]
    public void Find_List_EachDateTakesTheYear(string text, params string[] canonical) =>
        DateFinder.Find(text, 2025).Select(value => value.Canonical).ShouldBe(canonical);

    [Theory]
    [InlineData("van 1 mei tot en met 31 mei 2024", "T-1-05-01", "T-1-05-31")]
    [InlineData("1 t/m 31 mei 2024", "T-1-05-01", "T-1-05-31")]
    [InlineData("15 september – 31 oktober 2024", "T-1-09-15", "T-1-10-31")]
    [InlineData("mei t/m juli 2024", "T-1-05", "T-1-07")]
    [InlineData("1 november tot 1 februari 2025", "T-1-11-01", "T-02-01")]
    public void Find_Range_GivesTheFirstDateTheYearOfTheSecond(string text, string first, string second) =>
        DateFinder.Find(text, 2025).Select(value => value.Canonical).ShouldBe([first, second]);

    [Theory]
    [InlineData("de Beroepscode 2024")]
    [InlineData("volgens het Toetsingskader wijkzorg 2024")]
    [InlineData("de landelijke visie ouderenzorg 2024")]
    [InlineData("de richtlijn Verslaglegging uit 2024")]
    [InlineData("sinds 2024")]
    [InlineData("de cao 2024")]
    public void Find_YearOfANameOrBeginning_DoesNotRoll(string text) => DateFinder.Find(text, 2025).Single().Canonical.ShouldBe("2024");

    [Theory]
    [InlineData("het zorginkoopbeleid 2024")]
    [InlineData("de begroting 2024")]
    [InlineData("het kader wordt in 2024 herzien")]
    [InlineData("een akkoord voor 2024")]
    public void Find_YearOfRunningText_Rolls(string text) => DateFinder.Find(text, 2025).Single().Canonical.ShouldBe("T-1");

    [Theory]
    [InlineData("2095 patiënten")]
    [InlineData("2010 inwoners")]
    [InlineData("€ 2.024,00")]
    [InlineData("artikel 2.10 en 12.2024")]
    [InlineData("2000 mg")]
    [InlineData("de zomervakantie en het winterseizoen")]
    [InlineData("een maatregel")]
    [InlineData("45-13-2024")]
    public void Find_OtherNumbers_AreNoDates(string text) => DateFinder.Find(text, 2025).ShouldBeEmpty();

    [Fact]
    public void Find_NoPolicyYear_KeepsTheCalendar() =>
        DateFinder.Find("1 mei 2024", null).Single().Canonical.ShouldBe("2024-05-01");

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    public void Find_AnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            DateFinder.Find("EIND APRIL 2025", 2025).Single().Canonical.ShouldBe("eind T-04");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(Replay = "1,1")]
    public void Find_AnyDayOfAnyYear_RollsWithThePolicyYear(DateTime any)
    {
        var day = new DateOnly(2020, 1, 1).AddDays((int)(any.Ticks % 1461));
        var dutch = day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
        var nextYear = $"{day.Day} {day.ToString("MMMM", CultureInfo.GetCultureInfo("nl-NL"))} {day.Year + 1}";

        DateFinder.Find(dutch, day.Year + 1).Single().Canonical.ShouldBe(DateFinder.Find(nextYear, day.Year + 2).Single().Canonical);
    }

    [Property(Replay = "1,1")]
    public void Find_AnyText_SpansLieInsideAndApart(FsCheck.NonNull<string> any)
    {
        var values = DateFinder.Find(any.Get, 2025);

        values.ShouldAllBe(value => value.Span.Start < value.Span.End
            && value.Span.End <= any.Get.Length
            && (value.Kind == ValueKind.Year || value.Kind == ValueKind.Date));
        values.Zip(values.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }
}

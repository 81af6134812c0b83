using System.Globalization;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests;

public sealed class ReportWritersTests
{
    private static readonly ReportWriters Writers = ReportWriters.Create();

    public static TheoryData<string> Ids => [.. Writers.All.Select(writer => writer.Id)];

    [Fact]
    public void All_IdsAndExtensions_AreUnique()
    {
        Writers.All.Select(writer => writer.Id).ShouldBeUnique();
        Writers.All.SelectMany(writer => writer.FileExtensions).ShouldBeUnique();
    }

    [Fact]
    public void All_First_IsText() => Writers.All[0].Id.ShouldBe("text");

    [Fact]
    public void For_AnyCase_FindsTheWriter() => Writers.For("MD")!.Id.ShouldBe("md");

    [Fact]
    public void For_UnknownId_IsNull() => Writers.For("rtf").ShouldBeNull();

    [Fact]
    public void ForPath_KnownExtension_FindsTheWriter() => Writers.ForPath("out/Verslag.JSON")!.Id.ShouldBe("json");

    [Fact]
    public void ForPath_UnknownExtension_IsNull() => Writers.ForPath("verslag").ShouldBeNull();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_Twice_GivesTheSameBytes(string id) => Written.As(id, ReportFor(id)).ShouldBe(Written.As(id, ReportFor(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_UnknownReport_IsRefused(string id)
    {
        var writer = Writers.For(id)!;

        writer.CanWrite(new UnknownReport()).ShouldBeFalse();
        Should.Throw<NotSupportedException>(() => writer.Write(new UnknownReport(), new ReportOptions(), Stream.Null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_CultureOfTheThread_DoesNotCount(string id)
    {
        var here = Written.As(id, ReportFor(id));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Written.As(id, ReportFor(id)).ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Of what every format shows, changes; of what calendars alone show, deadlines.</summary>
    private static Report ReportFor(string id) =>
        id == "ics" ? SomeCalendar.Report(new ReportOptions()) : EveryKind.Report(new ReportOptions());

    private sealed record UnknownReport() : Report("?");
}

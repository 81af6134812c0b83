using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing.Pdf;
using PolicyDiff.Testing.Tariffs;

namespace PolicyDiff.EndToEnd.Tests.Tariffs;

/// <summary>One table of tariffs in several layouts: whatever its lines, one changed tariff is that one change, with its service.</summary>
public sealed class TariffLayoutTests : IDisposable
{
    private const string Service = "Manuele therapie";
    private const string Before = "49,60";
    private const string After = "50,80";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The layouts, by what is seen of them.</summary>
    public static TheoryData<string> Layouts => [.. Looks.Keys];

    private static Dictionary<string, TableLook> Looks { get; } = new()
    {
        ["lines around every cell"] = new TableLook(TableRules.Full),
        ["lines at head and foot"] = new TableLook(TableRules.HeadAndFoot),
        ["lines between rows"] = new TableLook(TableRules.BetweenRows),
        ["no lines"] = new TableLook(TableRules.None),
        ["no lines and a plain head"] = new TableLook(TableRules.None, HasBoldHead: false),
        ["two pages, lines around every cell"] = new TableLook(TableRules.Full, RowsOnFirstPage: 7),
        ["two pages, lines at head and foot, the head repeated"] =
            new TableLook(TableRules.HeadAndFoot, RowsOnFirstPage: 7, RepeatsHead: true),
        ["two pages, lines between rows"] = new TableLook(TableRules.BetweenRows, RowsOnFirstPage: 7),
        ["two pages, no lines, the head repeated"] = new TableLook(TableRules.None, RowsOnFirstPage: 7, RepeatsHead: true),
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Compare_OneTariffChanged_IsThatChangeAlone(string layout)
    {
        Write(layout);

        using var json = JsonDocument.Parse((await Run("compare", "links.pdf", "rechts.pdf", "--format", "json")).Output);
        var change = json.RootElement.GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("substantive").GetBoolean()).ShouldHaveSingleItem();

        TextOf(change, "left").ShouldBe($"{Service} | per zitting | {Before}");
        TextOf(change, "right").ShouldBe($"{Service} | per zitting | {After}");
        change.GetProperty("summary").GetString().ShouldNotBeNull().ShouldContain(Service);
        json.RootElement.GetProperty("comparisons")[0].GetProperty("statistics").GetProperty("byKind").GetProperty("modified")
            .GetInt32().ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Show_Tariffs_HasEveryRowAndColumn(string layout)
    {
        Write(layout);

        using var json = JsonDocument.Parse((await Run("show", "links.pdf", "--format", "json")).Output);
        var table = json.RootElement.GetProperty("sections").EnumerateArray()
            .SelectMany(section => section.GetProperty("tables").EnumerateArray()).ShouldHaveSingleItem();

        Cells(table.GetProperty("header")).ShouldBe(TariffPolicy.Rows[0]);
        var rows = table.GetProperty("rows").EnumerateArray().Select(Cells).ToList();
        rows.Select(row => string.Join(" | ", row)).ShouldBe(TariffPolicy.Rows.Skip(1).Select(row => string.Join(" | ", row)));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Search_Service_FindsItsRow(string layout)
    {
        Write(layout);
        (await Run("ingest", "links.pdf")).ExitCode.ShouldBe(ExitCodes.Done);

        (await Run("search", Service)).Output.ReplaceLineEndings(" ").ShouldContain(Before);
    }

    private void Write(string layout)
    {
        TariffPolicy.Write(Path.Combine(_folder.Path, "links.pdf"), 2025, Looks[layout], new Dictionary<string, string>());
        var changed = new Dictionary<string, string> { [Service] = After };
        TariffPolicy.Write(Path.Combine(_folder.Path, "rechts.pdf"), 2026, Looks[layout], changed);
    }

    private static string? TextOf(JsonElement change, string side) =>
        change.GetProperty(side).EnumerateArray().ShouldHaveSingleItem().GetProperty("text").GetString();

    private static List<string> Cells(JsonElement row) => [.. row.EnumerateArray().Select(cell => cell.GetString()!)];

    private Task<CliRun> Run(params string[] arguments) => CliRun.InAsync(_folder.Path, arguments);
}

using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Json;

/// <summary>
/// Holds real output to the published schemas, read strictly: every field written is described, and every field described is written.
/// </summary>
public sealed class JsonSchemaTests
{
    private static readonly ReportOptions Options = new();

    [Fact]
    public Task ChangeReport_EveryKind_FollowsItsSchema() => ShouldFollow("changes", EveryKind.Report(Options));

    [Fact]
    public Task ChangeReport_Empty_FollowsItsSchema() => ShouldFollow("changes", ChangeReportComposer.Compose([], [], Options));

    [Fact]
    public Task Document_EveryBlock_FollowsItsSchema() => ShouldFollow("show", SomeDocument.Report);

    [Fact]
    public Task List_WithUnknownInsurer_FollowsItsSchema() => ShouldFollow("list", SomeDocument.Corpus(Options, withStatus: false));

    [Fact]
    public Task Stats_WithUnknownInsurer_FollowsItsSchema() => ShouldFollow("stats", SomeDocument.Corpus(Options, withStatus: true));

    [Fact]
    public Task Coverage_WithGapsAndUnplaced_FollowsItsSchema() => ShouldFollow("coverage", SomeDocument.Coverage(Options));

    [Fact]
    public Task Calendar_EveryKindOfDeadline_FollowsItsSchema() => ShouldFollow("calendar", SomeCalendar.Report(Options));

    [Fact]
    public Task Lint_EveryKindOfFinding_FollowsItsSchema() => ShouldFollow("lint", EveryReport.Kinds["lint"]("tekst"));

    [Fact]
    public Task History_EveryKindOfStep_FollowsItsSchema() => ShouldFollow("history", EveryReport.Kinds["history"]("tekst"));

    [Theory]
    [InlineData("\"kind\": \"back\"", "\"kind\": \"returned\"")]
    [InlineData("\"revertsTo\": \"2022\"", "\"revertsTo\": 2022")]
    [InlineData("\"pairConfidence\"", "\"likeness\"")]
    public async Task Schema_BrokenHistory_IsRefused(string written, string broken)
    {
        var json = Written.As("json", EveryReport.Kinds["history"]("tekst"));
        json.ShouldContain(written);

        (await Strict("history")).Validate(json.Replace(written, broken, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Table_EveryKindOfCell_FollowsItsSchema(bool transposed) => ShouldFollow("table", SomeTable.Report(Options, transposed));

    [Fact]
    public Task Declared_EveryStatus_FollowsItsSchema() => ShouldFollow("declared", SomeDeclared.Report(Options));

    [Fact]
    public Task Declared_NoList_FollowsItsSchema() =>
        ShouldFollow("declared", DeclaredReportComposer.Compose([EveryKind.Set], [], Options));

    [Fact]
    public Task ChangeReport_WithAnnouncements_FollowsItsSchema() =>
        ShouldFollow("changes", ChangeReportComposer.Compose([SomeDeclared.Set], [], Options));

    [Theory]
    [InlineData("\"status\": \"not_found\"", "\"status\": \"missing\"")]
    [InlineData("\"alreadyBefore\": false", "\"alreadyBefore\": \"no\"")]
    [InlineData("\"announced\": false", "\"known\": false")]
    public async Task Schema_BrokenDeclared_IsRefused(string written, string broken)
    {
        var json = Written.As("json", SomeDeclared.Report(Options));
        json.ShouldContain(written);

        (await Strict("declared")).Validate(json.Replace(written, broken, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("\"mark\": \"new\"", "\"mark\": \"recent\"")]
    [InlineData("\"more\": 3", "\"more\": -3")]
    [InlineData("\"canonical\"", "\"value\"")]
    public async Task Schema_BrokenTable_IsRefused(string written, string broken)
    {
        var json = Written.As("json", SomeTable.Report(Options, transposed: false));
        json.ShouldContain(written);

        (await Strict("table")).Validate(json.Replace(written, broken, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("\"kind\": \"modified\"", "\"kind\": \"changed\"")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"substantive\": true", "\"important\": true")]
    [InlineData("\"page\": 13", "\"page\": \"13\"")]
    public async Task Schema_BrokenReport_IsRefused(string written, string broken)
    {
        var json = Written.As("json", EveryKind.Report(Options)).Replace(written, broken, StringComparison.Ordinal);

        (await Strict("changes")).Validate(json).ShouldNotBeEmpty();
    }

    private static async Task ShouldFollow(string name, Report report) =>
        (await Strict(name)).Validate(Written.As("json", report)).Select(error => $"{error.Path}: {error.Kind}").ShouldBeEmpty();

    private static Task<JsonSchema> Strict(string name)
    {
        var schema = JsonNode.Parse(File.ReadAllText(TestCorpus.PathOf($"docs/schema/{name}.schema.json")))!;
        Close(schema);
        return JsonSchema.FromJsonAsync(schema.ToJsonString());
    }

    /// <summary>Forbids every field that is not described, in every object of a schema.</summary>
    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                array.ToList().ForEach(Close);
                break;
            case JsonObject described:
                described.Select(field => field.Value).ToList().ForEach(Close);
                if (described["properties"] is JsonObject && described["required"] is JsonArray)
                {
                    described["additionalProperties"] = false;
                }

                break;
        }
    }
}

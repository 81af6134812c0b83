using System.Text;
using PolicyDiff.Search.Queries;

namespace PolicyDiff.Search.Tests.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("tarief wijkmanagement", "tarief | wijkmanagement")]
    [InlineData("\"meer tijd\" patiënt", "'meer tijd' | patiënt")]
    [InlineData("“meer tijd”", "'meer tijd'")]
    [InlineData("tarief -CZ -\"oud beleid\"", "tarief | !CZ | !'oud beleid'")]
    [InlineData("a OR b OR c d", "a/b/c | d")]
    [InlineData("a OF \"b c\"", "a/'b c'")]
    [InlineData("contract*", "contract~")]
    [InlineData("(a b)", "a | b")]
    [InlineData("OR a", "a")]
    [InlineData("a OR", "a")]
    [InlineData("a OR -b", "a | !b")]
    [InlineData("\"niet gesloten", "'niet gesloten'")]
    [InlineData("* - -- \"\" ()", "- | --")]
    [InlineData("POH-GGZ", "POH-GGZ")]
    [InlineData("", "")]
    public void Parse_Query_GivesItsClauses(string query, string expected) =>
        string.Join(" | ", QueryParser.Parse(query).Clauses.Select(Written)).ShouldBe(expected);

    [Theory]
    [InlineData("year:2025", "Year=2025")]
    [InlineData("jaar:2025 verzekeraar:\"Zorg en Zekerheid\"", "Year=2025 Insurer=Zorg en Zekerheid")]
    [InlineData("-insurer:cz KIND:eis section:3.2", "!Insurer=cz Kind=eis Section=3.2")]
    [InlineData("care:mdz http://x.nl year:", "Care=mdz")]
    public void Parse_Demand_IsAFilter(string query, string expected) =>
        string.Join(
            ' ',
            QueryParser.Parse(query).Filters.Select(filter => $"{(filter.Excluded ? "!" : string.Empty)}{filter.Field}={filter.Value}"))
            .ShouldBe(expected);

    [Fact]
    public void Parse_HundredThousandRandomQueries_NeverFails()
    {
        var random = new Random(20250401);
        var pieces = new[]
        {
            "\"", "-", "OR", "OF", " ", "*", ":", "year:", "kind:", "(", ")", "tarief", "\0", "\u202e", "\ud83d",
            "\udc00", "é", "'", ";--", "NEAR(", "{title}", "^", "\n", "ﬁ", "👩‍⚕️",
        };
        for (var i = 0; i < 100_000; i++)
        {
            var query = Random(random, pieces);
            var parsed = QueryParser.Parse(query);

            parsed.Clauses.Count.ShouldBeLessThanOrEqualTo(QueryParser.MostOperands);
            if (parsed.Clauses.Any(clause => clause.Alternatives.Count == 0
                || clause.Alternatives.Any(operand => operand.Text.Length == 0)))
            {
                throw new InvalidOperationException($"An empty operand came of: {query}");
            }
        }
    }

    [Fact]
    public void Parse_VeryLongQuery_IsCut() =>
        QueryParser.Parse(string.Join(' ', Enumerable.Repeat("zorg", 100_000))).Clauses.Count.ShouldBe(QueryParser.MostOperands);

    internal static string Random(Random random, string[] pieces)
    {
        var query = new StringBuilder();
        for (var n = random.Next(0, 12); n > 0; n--)
        {
            query.Append(random.Next(3) == 0 ? ((char)random.Next(0, 0x10000)).ToString() : pieces[random.Next(pieces.Length)]);
        }

        return query.ToString();
    }

    private static string Written(QueryClause clause) =>
        (clause.Excluded ? "!" : string.Empty) + string.Join('/', clause.Alternatives.Select(operand => operand.Kind switch
        {
            OperandKind.Phrase => $"'{operand.Text}'",
            OperandKind.Prefix => operand.Text + "~",
            _ => operand.Text,
        }));
}

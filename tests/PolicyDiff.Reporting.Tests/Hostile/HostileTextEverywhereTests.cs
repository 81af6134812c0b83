using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing.Calendar;

namespace PolicyDiff.Reporting.Tests.Hostile;

/// <summary>
/// Whatever a document says, in whatever place: a report of it has the same structure as one of harmless words, in every format. Where the
/// text itself goes, <see cref="HostileTextTests"/> and <see cref="OfficeHostileTextTests"/> say.
/// </summary>
public sealed class HostileTextEverywhereTests
{
    private const int LongestField = 24;

    private const string Harmless = "gewone woorden";

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>klik</a>",
        "\"><iframe srcdoc='x'></iframe>",
        "=cmd|'/c calc'!A1",
        "+31 en verder",
        "-1+1",
        "@SUM(A1)",
        "\t=1+1",
        new string('x', 5000),
        "\u202e3202 rebmetpes\u202c en \u2067links\u2069 en \u200frechts",
        "👨‍👩‍👧‍👦 gezin",
        "ver\u00adbor\u200bgen \ufeffwoorden",
        "\0\a\e[31mrood\e]8;;http://x\a\u009b0m\u007f\b",
        "x\ufffey\uffffz half \ud83d paar",
        "]]> --> <!-- &lt;b&gt; &#x41; <?xml version=\"1.0\"?>",
        "[klik](javascript:alert(1)) ![x](javascript:y) <javascript:alert(1)> [x]: y",
        "# kop | `code` **vet** ~~weg~~ $x$ *schuin* :smile: [^1] ==m==",
        "1. een\u2028- twee\u2029> drie",
        "{0} {language} %s _x0041_ &amp;",
        "a;b,c\"d'e",
    ];

    // What a text may decide: whether its row may be broken over pages, whether an address is short enough for Excel, a tab in a redline.
    private static readonly string[] Layout = ["cantSplit", "trPr", "hyperlinks", "hyperlink", "tab"];

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseMathematics()
        .UseFootnotes()
        .Build();

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var (kind, make) in EveryReport.Kinds)
        {
            foreach (var writer in ReportWriters.Create().All.Where(writer => writer.CanWrite(make(Harmless))))
            {
                pages.Add(kind, writer.Id);
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_HostileText_ChangesNoStructure(string kind, string format)
    {
        var expected = Structure(format, EveryReport.Kinds[kind](Harmless));

        Hostile.Select(text => (Text: Shown(text), Difference: FirstDifference(expected, Structure(format, EveryReport.Kinds[kind](text)))))
            .Where(result => result.Difference is not null)
            .ShouldBeEmpty();
    }

    /// <remarks>JSON keeps the words of a document to the letter, for programs; what a terminal obeys is escaped there.</remarks>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_HostileText_HoldsNothingThatSteersOrHides(string kind, string format) =>
        Hostile.Select(
            text => (Text: Shown(text), Steering: string.Join(
                ' ',
                Visible(format, EveryReport.Kinds[kind](text))
                    .EnumerateRunes()
                    .Where(rune => Steers(rune, format)).Distinct()
                    .Select(rune => $"U+{rune.Value:X4}"))))
            .Where(result => result.Steering.Length > 0)
            .ShouldBeEmpty();

    private static bool Steers(Rune rune, string format) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\n',
        UnicodeCategory.Format => format != "json" && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };

    private static string? FirstDifference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return expected == actual
            ? null
            : $"...{expected[Math.Max(0, at - 120)..at]}[{expected[at..Math.Min(expected.Length, at + 60)]}|{actual[at..Math.Min(actual.Length, at + 60)]}]"
                .ReplaceLineEndings(" ");
    }

    /// <summary>What a reader's program makes of a report: its elements, rows or fields in order, without words.</summary>
    private static string Structure(string format, Report report) => format switch
    {
        "html" => Elements(Written.As(format, report)),
        "md" => Elements(Markdig.Markdown.ToHtml(Written.As(format, report), GitHub)),
        "csv" => string.Join('\n', Rows(Written.As(format, report)).Select(row => row.Count)),
        "json" => Fields(JsonDocument.Parse(Written.As(format, report)).RootElement),
        "docx" or "xlsx" => Parts(OfficeFile.Of(format, report)),
        "ics" => string.Join('\n', CalendarLines.Unfolded(Written.As(format, report)).Select(line => line.Split(':')[0])),
        _ => string.Empty,
    };

    private static string Elements(string html) => string.Join('\n', new HtmlParser().ParseDocument(html).All
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));

    private static string Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            $"{{{string.Join(' ', element.EnumerateObject().Select(field => $"{NameOf(field)}:{Fields(field.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(' ', element.EnumerateArray().Select(Fields))}]",
        _ => element.ValueKind.ToString(),
    };

    /// <summary>The name of a field of ours; answers and counts stand under names that questions and documents choose.</summary>
    private static string NameOf(JsonProperty field) =>
        field.Name.All(char.IsAsciiLetter) && field.Name.Length <= LongestField ? field.Name : "*";

    private static string Parts(OfficeFile file)
    {
        file.Errors().ShouldBeEmpty();
        return string.Join('\n', file.Entries()
            .Select(entry => entry.Name)
            .Where(name => name.EndsWith(".xml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
                    $"{name}: {string.Join(' ', file.Part(name).Descendants().Select(element => element.Name.LocalName).Where(element => !Layout.Contains(element, StringComparer.Ordinal)))}"));
    }

    private static string Visible(string format, Report report) => format switch
    {
        "docx" or "xlsx" =>
            string.Concat(
                OfficeFile.Of(format, report) is var file
                    ? file.Entries()
                        .Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal))
                        .Select(entry => file.Part(entry.Name).ToString())
                    : []),
        "ics" => string.Join('\n', CalendarLines.Unfolded(Written.As(format, report))),
        "csv" => string.Join('\n', Rows(Written.As(format, report)).SelectMany(row => row)),
        _ => Written.As(format, report),
    };

    /// <summary>The rows as a spreadsheet reads them; no cell may begin as a formula does.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        foreach (var letter in csv.TrimStart('\ufeff'))
        {
            switch (letter)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ';' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    row.Add(cell.ToString().TrimEnd('\r'));
                    cell.Clear();
                    rows.Add(row);
                    row = [];
                    break;
                default:
                    cell.Append(letter);
                    break;
            }
        }

        rows.SelectMany(cells => cells).ShouldAllBe(text => text.Length == 0 || !"=+-@\t\r".Contains(text[0], StringComparison.Ordinal));
        return rows;
    }

    private static string Shown(string text) =>
        string.Concat(text.Take(40).Select(letter => letter is >= ' ' and <= '~' ? letter.ToString() : $"\\u{(int)letter:x4}"));
}

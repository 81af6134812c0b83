using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyDiff.Assistants.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Assistants.Answers;

/// <summary>
/// Makes the text of an answer: the JSON that the command line writes, with quotes marked, its citations, and a word of what was left out.
/// </summary>
/// <param name="messages">The words.</param>
/// <param name="longest">The longest answer in bytes of UTF-8.</param>
internal sealed class AnswerComposer(Messages messages, int longest)
{
    private const int BytesPerKilobyte = 1_000;

    private static readonly IReportWriter JsonWriter = ReportFormats.All.First(writer => writer.Id == "json");

    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of an answer.</summary>
    /// <exception cref="PolicyDiffException">Not even one item fits.</exception>
    public string Compose(ToolAnswer answer)
    {
        var report = Read(answer.Report);
        var all = ItemLists.Count(report, answer.Lists);
        var wanted = Math.Min(all, answer.Limit ?? all);
        var text = Compose(report, answer, wanted, all);
        return Fits(text) ? text : Longest(report, answer, wanted, all);
    }

    /// <summary>The text of an answer that says what is wrong.</summary>
    public string Compose(Diagnostic diagnostic) => Text(new JsonObject
    {
        ["notice"] = messages["Notice"],
        ["error"] = Words(diagnostic),
    });

    /// <summary>The answer with as many whole items as fit.</summary>
    private string Longest(JsonObject report, ToolAnswer answer, int wanted, int all)
    {
        var (fitting, tooMany, best) = (0, wanted, string.Empty);
        while (tooMany - fitting > 1)
        {
            var middle = (fitting + tooMany) / 2;
            var text = Compose(report, answer, middle, all);
            (fitting, tooMany, best) = Fits(text) ? (middle, tooMany, text) : (fitting, middle, best);
        }

        return fitting > 0
            ? best
            : throw new PolicyDiffException(Diagnostic.Error(AssistantDiagnostics.AnswerTooLong, null, $"{longest / BytesPerKilobyte}"));
    }

    private string Compose(JsonObject report, ToolAnswer answer, int count, int all)
    {
        var marker = new QuoteMarker(ItemLists.Keep(report, answer.Lists, count));
        var marked = marker.Mark();
        var leftOut = all - count + answer.LeftOut;
        return Text(new JsonObject
        {
            ["notice"] = messages["Notice"],
            ["more"] = leftOut == 0 ? null : messages.Format("More", leftOut),
            ["warnings"] = new JsonArray([.. answer.Diagnostics.Select(Words)]),
            ["answer"] = marked,
            ["citations"] = marker.Citations,
        });
    }

    private JsonObject Read(Report report)
    {
        using var written = new MemoryStream();
        JsonWriter.Write(report, new ReportOptions { Culture = messages.Culture }, written);
        return JsonNode.Parse(written.GetBuffer().AsSpan(0, (int)written.Length))!.AsObject();
    }

    /// <summary>The words of the command line; they may hold names that documents say.</summary>
    private JsonObject Words(Diagnostic diagnostic) => new()
    {
        ["code"] = diagnostic.Code,
        ["place"] = diagnostic.Location is { } at ? Quotation.Of(at.Path) : null,
        ["what"] = Quotation.Of(DiagnosticMessages.What(diagnostic, messages.Culture)),
        ["remedy"] = Quotation.Of(DiagnosticMessages.Remedy(diagnostic, messages.Culture)),
    };

    private bool Fits(string text) => Encoding.UTF8.GetByteCount(text) <= longest;

    private static string Text(JsonObject answer) => answer.ToJsonString(Layout);
}

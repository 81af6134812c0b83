using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Adding;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>Shows what was added to the corpus, and what of it was lost.</summary>
internal sealed class AddedPage(PageRequest request)
{
    /// <summary>The page.</summary>
    public PageAnswer Of(IReadOnlyList<IncomingItem> items) => new(
        request.Messages[items.Any(IsAdded) ? "Add.Done" : "Add.NothingDone"],
        [
            .. items.SelectMany(Item),
            Element("p", Element("a", request.Messages["Add.More"]).With("href", request.Addresses.Of("/toevoegen"))),
        ]);

    /// <summary>What is wrong, and what to do about it.</summary>
    public static HtmlElement Notice(Diagnostic diagnostic, PageRequest request) => Element(
        "p",
        DiagnosticMessages.What(diagnostic, request.Culture),
        Space,
        request.Messages.Format("Problem.Remedy", DiagnosticMessages.Remedy(diagnostic, request.Culture)),
        Space,
        Element("span", diagnostic.Code).Class("context"))
        .Class("notice");

    private static bool IsAdded(IncomingItem item) =>
        item.Added is { Files: [{ Document: not null }, ..] } added && added.Count(FileStatus.Read) + added.Count(FileStatus.Unchanged) > 0;

    private IEnumerable<HtmlNode> Item(IncomingItem item)
    {
        yield return IsAdded(item)
            ? Element("p", Element("a", item.Added!.Files[0].Document!.Metadata.Title)
                .With("href", request.Addresses.OfDocument(item.Added.Files[0].Document!.Id)))
            : Element("p", Element("strong", item.Name));
        foreach (var diagnostic in (item.Added?.AllDiagnostics ?? item.Diagnostics).Where(note => note.Severity != DiagnosticSeverity.Info))
        {
            yield return Notice(diagnostic, request);
        }
    }
}

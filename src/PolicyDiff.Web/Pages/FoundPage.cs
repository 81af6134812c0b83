using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Adding;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>
/// Shows what was found in what was handed in: a document that can be read with fields to mend, anything else with the reason.
/// </summary>
/// <param name="request">Who asks.</param>
/// <param name="names">The names that the corpus has, to choose from.</param>
internal sealed class FoundPage(PageRequest request, CorpusNames names)
{
    private const string InsurerList = "lijst-verzekeraars";
    private const int MostWarnings = 20;

    /// <summary>The page.</summary>
    /// <param name="job">The number of what was handed in.</param>
    /// <param name="items">What became of each thing.</param>
    public PageAnswer Of(string job, IReadOnlyList<IncomingItem> items)
    {
        List<IncomingItem> found = [.. items.Where(item => item.Found is not null)];
        List<IncomingItem> refused = [.. items.Where(item => item.Found is null)];
        return new PageAnswer(
            request.Messages[found.Count > 0 ? "Add.Check" : "Add.NothingRead"],
            [
                found.Count > 0 ? Form(job, found) : null,
                refused.Count > 0 && found.Count > 0 ? Element("h2", request.Messages["Add.Refused"]) : null,
                .. refused.SelectMany(Refused),
                Element("p", Element("a", request.Messages["Add.More"]).With("href", request.Addresses.Of("/toevoegen"))),
            ]);
    }

    private IEnumerable<HtmlNode> Refused(IncomingItem item) =>
        item.Diagnostics.Select(diagnostic => AddedPage.Notice(diagnostic, request))
            .Prepend(Element("p", Element("strong", item.Name)));

    private HtmlElement Form(string job, IReadOnlyList<IncomingItem> found) => Element(
        "form",
        [
            FormGuard.Token(request.Context),
            FormParts.Hidden(AddFields.Job, job),
            Element("datalist", names.Insurers.Select(name => Element("option", name).With("value", name))).With("id", InsurerList),
            .. found.Select(Document),
            Element("button", request.Messages["Add.Confirm"]).With("type", "submit"),
        ])
        .With("action", request.Addresses.Of("/toevoegen/bevestigen")).With("method", "post").Class("ask");

    private HtmlElement Document(IncomingItem item, int index)
    {
        var (found, document) = (item.Found!.Metadata!, item.Found.Outcome.Document!);
        return Element(
            "fieldset",
            Element("legend", request.Messages.Format("Add.Read", item.Name, document.SectionCount, document.RequirementCount)),
            Warnings(item.Diagnostics),
            Element(
                "label",
                Element("input")
                    .With("type", "checkbox")
                    .With("name", Name(AddFields.Wanted, index))
                    .With("value", "1")
                    .With("checked"),
                Space,
                request.Messages["Add.Take"]).Class("box"),
            Labelled("Form.Insurer", Text(AddFields.Insurer, index, found.Insurer).With("list", InsurerList)),
            Labelled("Add.Years", Text(AddFields.Years, index, found.Validity?.ToString())
                .With("pattern", "[0-9]{4}([\\-\\/][0-9]{4})?")
                .With("placeholder", "2025")),
            Labelled("Add.CareTypes", Text(AddFields.CareTypes, index, string.Join(", ", found.CareTypes))),
            Labelled("Add.Kind", Kinds(found, index))).Class("found");
    }

    private HtmlElement? Warnings(IReadOnlyList<Diagnostic> warnings) => warnings.Count == 0 ? null : Element(
        "details",
        Element("summary", request.Messages.Format("Add.Warnings", warnings.Count)),
        Element("ul", warnings.Take(MostWarnings)
            .Select(warning => Element("li", DiagnosticMessages.What(warning, request.Culture)))));

    private HtmlElement Kinds(DocumentMetadata found, int index) => Element(
        "select",
        Enum.GetValues<DocumentKind>()
            .Select(kind => Element("option", request.Messages[$"Add.Kind.{kind}"])
                .With("value", kind.ToString())
                .When(kind == found.Kind, "selected")))
        .With("name", Name(AddFields.Kind, index));

    private HtmlElement Labelled(string labelKey, HtmlElement field) =>
        Element("label", Element("span", request.Messages[labelKey]), field);

    private static HtmlElement Text(string name, int index, string? value) =>
        Element("input").With("type", "text").With("name", Name(name, index)).With("value", value ?? string.Empty);

    private static string Name(string field, int index) => AddFields.NameOf(field, index);
}

using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>The pages on which a change is printed, its words boxed: the baseline on the left, the other side on the right.</summary>
internal sealed class QuotedSheets(SiteServices services, PageRequest request)
{
    private const int MostSheets = 4;

    private readonly Messages _messages = request.Messages;

    /// <summary>Both sides; null where no words of either have a known place on a page.</summary>
    /// <param name="change">The change.</param>
    /// <param name="address">What is compared: years give the sides their names.</param>
    /// <param name="cancellationToken">Ends the look-up of documents.</param>
    public async Task<HtmlElement?> OfAsync(Change change, ComparisonAddress address, CancellationToken cancellationToken)
    {
        var names = address.IsYears ? (address.Left, address.Right) : (_messages["Sheets.Left"], _messages["Sheets.Right"]);
        List<HtmlElement> sides = [];
        foreach (var (units, name) in new[] { (change.Left, names.Item1), (change.Right, names.Item2) })
        {
            var side = await SideAsync(units, name, cancellationToken).ConfigureAwait(false);
            sides.AddRange(side is null ? [] : [side]);
        }

        return sides.Count == 0 ? null : Element(
            "section",
            Element("h2", _messages["Sheets.Title"]),
            Element("div", sides).Class("sheets"),
            Element("p", _messages["Sheets.Drawn"]).Class("context"));
    }

    private async Task<HtmlElement?> SideAsync(IReadOnlyList<Requirement> units, string name, CancellationToken cancellationToken)
    {
        var sheets = units.SelectMany(unit => unit.Citation.Boxes.Select(box => (unit.Citation.Document, Box: box)))
            .GroupBy(place => (place.Document, place.Box.Page), place => place.Box)
            .ToList();
        if (sheets.Count == 0)
        {
            return null;
        }

        List<HtmlElement> figures = [];
        foreach (var sheet in sheets.Take(MostSheets))
        {
            figures.Add(await SheetAsync(sheet.Key.Document, sheet.Key.Page, [.. sheet], cancellationToken).ConfigureAwait(false));
        }

        var more = sheets.Count - MostSheets;
        return Element("div", [Element("h3", name), .. figures, more > 0 ? Element("p", _messages.Format("Sheets.More", more)) : null]);
    }

    private async Task<HtmlElement> SheetAsync(DocumentId id, int page, IReadOnlyList<PageBox> boxes, CancellationToken cancellationToken)
    {
        var document = await services.Workspace.FindDocumentAsync(id.Value, cancellationToken).ConfigureAwait(false);
        var caption = _messages.Format("Sheets.Caption", document.Metadata.Title, page);
        if (!await IsThereAsync(document, cancellationToken).ConfigureAwait(false))
        {
            return Element("p", _messages.Format("Sheets.Gone", caption, document.Source.Path)).Class("notice");
        }

        var drawing = SiteAddresses.OfSheet(id, page, boxes);
        return Element(
            "figure",
            Element("a", Element("img")
                .With("src", drawing)
                .With("alt", _messages.Format("Sheets.Alt", caption))
                .With("width", "595").With("height", "842").With("loading", "lazy"))
                .With("href", drawing),
            Element(
                "figcaption",
                caption,
                Space,
                "·",
                Space,
                Element("a", _messages["Document.Source"]).With("href", request.Addresses.OfSource(id, SourceLocation.OnPage(page)))));
    }

    private async Task<bool> IsThereAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        await using var source = document.Source.IsPdf
            ? await services.Workspace.OpenSourceAsync(document, cancellationToken).ConfigureAwait(false)
            : null;
        return source is not null;
    }
}

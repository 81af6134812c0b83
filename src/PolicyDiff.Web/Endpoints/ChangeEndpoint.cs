using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary>
/// <c>/wijziging/2022-2025/{fingerprint}</c> and <c>/wijziging/{left}/{right}/{fingerprint}</c>: one change with its explanation, and the
/// ways to the documents
/// and to the changes beside it.
/// </summary>
internal sealed class ChangeEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/wijziging/{years}/{fingerprint}", "/wijziging/{left}/{right}/{fingerprint}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (address, fingerprint) = (AddressOf(request), request.Route("fingerprint"));
        var view = await ComparisonView.OfAsync(services, request, address, cancellationToken).ConfigureAwait(false);
        var found = view.Whole.Parts.SelectMany(part => part.InReadingOrder(withUnchanged: true))
            .FirstOrDefault(change => ChangeFingerprint.Of(change) == fingerprint)
            ?? throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.UnknownChange, null, fingerprint));
        var report = await ExplainedAsync(view, found, request, cancellationToken).ConfigureAwait(false);
        if (request.Format is { } format)
        {
            return ReportPage.File(report, view.FileLayout, format, $"wijziging-{fingerprint}");
        }

        var controls = new ChangeControls(request, view.Notes, view.Shared);
        var fragment = HtmlFragment.OfChanges(report, view.PageLayout, controls.Of);
        return new PageAnswer(
            request.Messages.Format("Change.Title", view.Whole.Numbers[found]),
            [
                Element("p", Element("a", view.Whole.Title).With("href", request.Addresses.OfComparison(address) + $"#{found.Id}")),
                fragment.Body,
                await new QuotedSheets(services, request).OfAsync(found, address, cancellationToken).ConfigureAwait(false),
                .. controls.Forms(),
                Element("h2", request.Messages["Review.Yours"]),
                controls.NoteForm(fingerprint),
                Neighbours(view, fingerprint, request),
            ])
        { Footer = fragment.Footer };
    }

    private static ComparisonAddress AddressOf(PageRequest request)
    {
        var years = request.Route("years");
        var (left, right) = years.Length > 0 ? Split(years) : (request.Route("left"), request.Route("right"));
        return new ComparisonAddress(left, right, IsYears: years.Length > 0)
        {
            Insurer = request.Text(QueryNames.Insurer),
            CareType = request.Text(QueryNames.CareType),
            Year = request.Text(QueryNames.Year),
        };
    }

    private static (string Left, string Right) Split(string years)
    {
        var parts = years.Split('-');
        return (parts[0], parts.Length == 2 ? parts[1] : string.Empty);
    }

    /// <summary>The change alone, explained, with the number that it has in the whole comparison.</summary>
    private async Task<ChangeReport> ExplainedAsync(
        ComparisonView view,
        Change found,
        PageRequest request,
        CancellationToken cancellationToken)
    {
        var explained = await services.Comparisons.ExplainedAsync(view.Address, found.Id, request, cancellationToken)
            .ConfigureAwait(false);
        var report = PolicyDiffWorkspace.Narrow(explained, new ComparisonSettings(view.FileLayout)
        {
            Narrowing = new ChangeNarrowing { Only = new HashSet<string>(StringComparer.Ordinal) { ChangeFingerprint.Of(found) } },
        });
        var numbers = new Dictionary<Change, int>(ReferenceEqualityComparer.Instance);
        foreach (var change in report.Numbers.Keys)
        {
            numbers.Add(change, view.Whole.Numbers[found]);
        }

        return report with { Numbers = numbers };
    }

    private static HtmlElement Neighbours(ComparisonView view, string fingerprint, PageRequest request)
    {
        var at = view.ToSee.ToList().IndexOf(fingerprint);
        return Element(
            "nav",
            Link(at > 0 ? view.ToSee[at - 1] : null, "Change.Previous", "prev"),
            Space,
            Link(at >= 0 && at + 1 < view.ToSee.Count ? view.ToSee[at + 1] : null, "Change.Next", "next"))
            .Class("neighbours").With("aria-label", request.Messages["Change.Neighbours"]);

        HtmlElement? Link(string? other, string key, string relation) => other is null
            ? null
            : Element("a", request.Messages[key]).With("href", request.Addresses.OfChange(view.Address, other)).With("rel", relation);
    }
}

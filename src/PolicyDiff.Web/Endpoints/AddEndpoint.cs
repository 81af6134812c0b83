using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Takes a file at <c>/toevoegen</c>, and shows what was found in it, to confirm or to mend.</summary>
internal sealed class AddEndpoint(SiteServices services) : IPageEndpoint
{
    private const int MostWarnings = 20;

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var fields = await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        if (fields.Files is not [{ Length: > 0 } file, ..])
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoFile, null));
        }

        if (!services.Workspace.Extensions.Contains(SafeFileName.ExtensionOf(file.FileName), StringComparer.Ordinal))
        {
            throw new PolicyDiffException(
                Diagnostic.Error(
                    WebDiagnostics.CannotAdd,
                    null,
                    SafeFileName.Of(file.FileName),
                    string.Join(" ", services.Workspace.Extensions)));
        }

        await using var content = file.OpenReadStream();
        var staged = await services.Workspace.Incoming.StageAsync(content, file.FileName, cancellationToken)
            .ConfigureAwait(false);
        return staged.Metadata is { } found
            ? new PageAnswer(
                request.Messages["Add.Check"],
                [.. Found(staged, request), await FormAsync(staged.Id, found, request, cancellationToken).ConfigureAwait(false)])
            : throw new PolicyDiffException(
                staged.Outcome.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static IEnumerable<HtmlNode?> Found(StagedFile staged, PageRequest request)
    {
        var document = staged.Outcome.Document!;
        List<Diagnostic> warnings = [.. staged.Outcome.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)];
        yield return Element("p", request.Messages.Format("Add.Read", staged.Name, document.SectionCount, document.RequirementCount));
        if (warnings.Count > 0)
        {
            yield return Element(
                "details",
                Element("summary", request.Messages.Format("Add.Warnings", warnings.Count)),
                Element("ul", warnings.Take(MostWarnings)
                    .Select(warning => Element("li", DiagnosticMessages.What(warning, request.Culture)))));
        }
    }

    private async Task<HtmlElement> FormAsync(string id, DocumentMetadata found, PageRequest request, CancellationToken cancellationToken)
    {
        const string InsurerList = "lijst-verzekeraars";
        var names = await CorpusNames.OfAsync(services.Workspace, request, cancellationToken).ConfigureAwait(false);
        var kinds = Enum.GetValues<DocumentKind>()
            .Select(kind => Element("option", request.Messages[$"Add.Kind.{kind}"])
                .With("value", kind.ToString())
                .When(kind == found.Kind, "selected"));
        return Element(
            "form",
            FormGuard.Token(request.Context),
            FormParts.Hidden(AddConfirmEndpoint.Id, id),
            Labelled("Form.Insurer", Text(AddConfirmEndpoint.Insurer, found.Insurer).With("list", InsurerList).With("required"), request),
            Element("datalist", names.Insurers.Select(name => Element("option", name).With("value", name))).With("id", InsurerList),
            Labelled("Add.Years", Text(AddConfirmEndpoint.Years, found.Validity?.ToString())
                .With("pattern", "[0-9]{4}([\\-\\/][0-9]{4})?")
                .With("placeholder", "2025")
                .With("required"), request),
            Labelled("Add.CareTypes", Text(AddConfirmEndpoint.CareTypes, string.Join(", ", found.CareTypes)), request),
            Labelled("Add.Kind", Element("select", kinds).With("name", AddConfirmEndpoint.Kind), request),
            Element("button", request.Messages["Add.Confirm"]).With("type", "submit"))
            .With("action", request.Addresses.Of("/toevoegen/bevestigen")).With("method", "post").Class("ask");
    }

    private static HtmlElement Text(string name, string? value) =>
        Element("input").With("type", "text").With("name", name).With("value", value ?? string.Empty);

    private static HtmlElement Labelled(string labelKey, HtmlElement field, PageRequest request) =>
        Element("label", Element("span", request.Messages[labelKey]), field);
}

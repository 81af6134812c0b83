using System.Globalization;
using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Requests;

/// <summary>What a browser asks for: the parts of the address, the language and the format.</summary>
internal sealed class PageRequest
{
    private static readonly string[] Languages = ["nl", "en"];

    /// <summary>Reads a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="usual">The language where neither the address nor the browser asks for another.</param>
    public PageRequest(HttpContext context, CultureInfo usual)
    {
        Context = context;
        var asked = Text(QueryNames.Language);
        var language = Languages.FirstOrDefault(name => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase));
        Culture = language is not null ? CultureOf(language) : FromBrowser(context.Request.Headers.AcceptLanguage.ToString()) ?? usual;
        Messages = new Messages(Culture);
        Addresses = new SiteAddresses(language);
    }

    /// <summary>The request as the server has it.</summary>
    public HttpContext Context { get; }

    /// <summary>The language of the answer.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The words of the site in that language.</summary>
    public Messages Messages { get; }

    /// <summary>The addresses of other pages.</summary>
    public SiteAddresses Addresses { get; }

    /// <summary>The format of a download in lower case; null where a page is asked for.</summary>
    public string? Format => Text(QueryNames.Format)?.ToLowerInvariant() ?? (WantsJson ? "json" : null);

    /// <summary>Whether a program asks, which wants errors as JSON too.</summary>
    public bool WantsJson => Context.Request.Headers.Accept.ToString() is { } accept
        && accept.Contains("application/json", StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The layout of a report that is a file.</summary>
    public ReportOptions FileLayout => new() { Culture = Culture };

    /// <summary>The layout of a report that is a page of the site.</summary>
    public ReportOptions PageLayout => new() { Culture = Culture, Addresses = Addresses };

    /// <summary>This very address, to come back to.</summary>
    public string Here => Context.Request.Path.ToUriComponent() + Context.Request.QueryString.ToUriComponent();

    /// <summary>A part of the path.</summary>
    public string Route(string name) =>
        ((string?)Context.Request.RouteValues[name] ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A value of the query, trimmed; null where it is absent or empty.</summary>
    public string? Text(string name) => Context.Request.Query[name].LastOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();

    /// <summary>Every value of the query with a name, also those joined by commas.</summary>
    public IReadOnlyList<string> List(string name) =>
        [.. Context.Request.Query[name]
            .OfType<string>()
            .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>A year of four digits; null for none.</summary>
    /// <exception cref="PolicyDiffException">It is no year.</exception>
    public int? Year(string name) => Text(name) is { } typed ? YearOf(name, typed) : null;

    /// <summary>A whole number within bounds; null for none.</summary>
    /// <exception cref="PolicyDiffException">It is no such number.</exception>
    public int? Number(string name, int least, int most) => Text(name) is not { } typed ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Unknown(name, typed, [$"{least} - {most}"]);

    /// <summary>Values of an enumeration, as their names in any case.</summary>
    /// <exception cref="PolicyDiffException">A value is none of them.</exception>
    public IReadOnlyList<T> Values<T>(string name)
        where T : struct, Enum
    {
        string[] known = [.. Enum.GetNames<T>().Select(value => value.ToLowerInvariant())];
        return [.. List(name)
            .Select(typed => known.Contains(typed, StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse<T>(typed, ignoreCase: true)
                : throw Unknown(name, typed, known))];
    }

    /// <summary>Reads a year of four digits.</summary>
    /// <exception cref="PolicyDiffException">It is no year.</exception>
    public static int YearOf(string name, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1000 and <= 9999 ? year : throw Unknown(name, typed, ["2022, 2025"]);

    private static PolicyDiffException Unknown(string name, string typed, IEnumerable<string> known) =>
        new(Diagnostic.Error(WebDiagnostics.UnknownValue, null, name, typed, NearestNames.Line(typed, known)));

    private static CultureInfo CultureOf(string language) => CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "nl-NL");

    /// <summary>The first language of the browser that the site speaks.</summary>
    private static CultureInfo? FromBrowser(string accepted) => accepted.Split(',')
        .Select(range => range.Split(';')[0].Trim())
        .Select(range => Languages.FirstOrDefault(language => range.StartsWith(language, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(language => language is not null) is { } first ? CultureOf(first) : null;
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PolicyDiff.Web.Tests.Support;

/// <summary>Asks for pages as a browser does: it keeps cookies, reads pages strictly, and sends their forms.</summary>
/// <param name="handler">Sends the requests.</param>
/// <param name="site">The site; null for one in this process.</param>
internal sealed class Browser(HttpMessageHandler handler, Uri? site = null)
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    private readonly Uri _home = site ?? new Uri("http://localhost/");

    /// <summary>The cookies that were set.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Sends a request as it is, with the cookies.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(_home, request.RequestUri!);
        if (request.Headers.Accept.Count == 0 && request.Method == HttpMethod.Get)
        {
            request.Headers.TryAddWithoutValidation("Accept", "text/html");
        }

        if (Cookies.GetCookieHeader(_home) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        using var client = new HttpMessageInvoker(handler, disposeHandler: false);
        var response = await client.SendAsync(request, CancellationToken.None);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Cookies.SetCookies(_home, cookie);
        }

        return response;
    }

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>A page, which must be well-formed and have the status expected.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        response.StatusCode.ShouldBe(expected, address);
        return await PageAsync(response);
    }

    /// <summary>The page that a response holds; it throws on a mistake in the markup.</summary>
    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        return Parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The bytes behind an address.</summary>
    public async Task<byte[]> BytesAsync(string address)
    {
        using var response = await GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends the form that goes to an address, with what a reader filled in or pressed.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string action, params (string Name, string Value)[] filled)
    {
        var form = page.Forms.First(form => form.GetAttribute("action")!.Split('?')[0] == action);
        const string Filled = "input[type=hidden], input[type=text], input[type=password], input[type=checkbox][checked]";
        var fields = form.QuerySelectorAll<IHtmlInputElement>(Filled)
            .Select(input => (Name: input.Name!, input.Value))
            .Where(field => filled.All(own => own.Name != field.Name)).Concat(filled);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        });
    }

    /// <summary>Follows a redirect to the page behind it.</summary>
    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await PageAsync(response.Headers.Location!.ToString());
    }

    /// <summary>Sends a file by the form that goes to an address.</summary>
    public Task<HttpResponseMessage> UploadAsync(IHtmlDocument page, string action, string fileName, byte[] content) =>
        UploadAsync(page, action, (fileName, content));

    /// <summary>Sends files by the form that goes to an address.</summary>
    public async Task<HttpResponseMessage> UploadAsync(IHtmlDocument page, string action, params (string Name, byte[] Content)[] files)
    {
        var form = page.Forms.First(form => form.GetAttribute("action")!.Split('?')[0] == action);
        using var fields = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            fields.Add(new StringContent(input.Value), input.Name!);
        }

        foreach (var (name, content) in files)
        {
            fields.Add(new ByteArrayContent(content), form.QuerySelector<IHtmlInputElement>("input[type=file]")!.Name!, name);
        }

        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, action) { Content = fields });
    }
}

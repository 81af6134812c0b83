using System.Net;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Safety;

[Collection(SampleSite.Collection)]
public sealed class SafetyTests(SampleSite sample)
{
    private const string Fingerprint = "0123456789abcdef01234567";

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost:8080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("0.0.0.0")]
    [InlineData("192.168.1.7")]
    public async Task Request_ForAnotherHost_IsRefused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using var response = await sample.Browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("PD8004");
        page.ShouldNotContain("Zorg en Zekerheid");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:80")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Request_ForThisMachine_IsAnswered(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/jaren");
        request.Headers.Host = host;

        using var response = await sample.Browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nergens")]
    [InlineData("/stijl.css")]
    [InlineData("/toetsen.js")]
    [InlineData("/bron/multidisciplinaire-zorg-2025-6625a1d4")]
    [InlineData("/kalender?formaat=ics")]
    public async Task Response_Any_ForbidsWhatItDoesNotNeed(string address)
    {
        using var response = await sample.Browser.GetAsync(address);

        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem()
            .ShouldBe(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBe("no-referrer");
        response.Headers.GetValues("X-Frame-Options").ShouldHaveSingleItem().ShouldBe("DENY");
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://localhost:8080")]
    [InlineData("Origin", "null")]
    public async Task Post_FromAnotherSite_IsRefusedWithAValidTokenToo(string header, string value)
    {
        var browser = sample.Browser;
        var page = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");
        var token = page.QuerySelector("input[name=_formulier]")!.GetAttribute("value")!;

        using var response = await PostAsync(
            browser,
            "/gezien",
            [("_formulier", token), ("doe", $"gezien.{Fingerprint}")],
            (header, value));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldContain("PD8005");
        Directory.Exists(
            Path.Combine(sample.Site.Folder, "index", "readers", browser.Cookies.GetAllCookies()["policydiff-lezer"]?.Value ?? "none"))
            .ShouldBeFalse();
        browser.Cookies.GetAllCookies()["policydiff-lezer"].ShouldBeNull();
    }

    [Theory]
    [InlineData("same-origin", "null")]
    [InlineData("same-origin", "http://localhost")]
    [InlineData(null, "http://localhost")]
    [InlineData(null, null)]
    public async Task Post_FromAPageOfThisSite_IsTaken(string? site, string? origin)
    {
        var browser = sample.Browser;
        var token = (await browser.PageAsync("/toevoegen")).QuerySelector("input[name=_formulier]")!.GetAttribute("value")!;
        (string, string?)[] headers = [("Sec-Fetch-Site", site), ("Origin", origin)];

        using var response = await PostAsync(
            browser, "/gezien", [("_formulier", token), ("doe", $"gezien.{Fingerprint}")], [.. headers.Where(
                header => header.Item2 is not null)
                .Select(header => (header.Item1, header.Item2!))]);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("/gezien")]
    [InlineData("/oordeel")]
    [InlineData("/beoordelingen")]
    [InlineData("/toevoegen")]
    [InlineData("/toevoegen/bevestigen")]
    public async Task Post_WithoutTokenOrWithThatOfAnotherReader_IsRefused(string address)
    {
        var (victim, other) = (sample.Browser, sample.Browser);
        _ = await victim.PageAsync("/toevoegen");
        var token = (await other.PageAsync("/toevoegen")).QuerySelector("input[name=_formulier]")!.GetAttribute("value")!;

        using var without = await PostAsync(victim, address, [("doe", $"gezien.{Fingerprint}")]);
        using var foreign = await PostAsync(victim, address, [("_formulier", token), ("doe", $"gezien.{Fingerprint}")]);

        without.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/gezien")]
    [InlineData("/toevoegen/bevestigen")]
    public async Task Get_OfWhatIsSentTo_IsRefused(string address) =>
        (await sample.Browser.PageAsync(address, HttpStatusCode.MethodNotAllowed)).Body!.TextContent.ShouldContain("PD8015");

    [Theory]
    [InlineData("/bron/..%2f..%2fetc%2fpasswd")]
    [InlineData("/bron/%2e%2e%2fcorpus%2fmanifest.yaml")]
    [InlineData("/doc/..%5c..%5cindex%5ccorpus.db")]
    [InlineData("/doc/%2fetc%2fpasswd")]
    [InlineData("/doc/corpus%2fmanifest.yaml")]
    [InlineData("/vergelijk/%2fetc%2fpasswd/%2fetc%2fhostname")]
    [InlineData("/vergelijk/corpus%2fmanifest.yaml/corpus")]
    [InlineData("/tabel?maken=1&themas=..%2fcorpus%2fmanifest.yaml")]
    [InlineData("/tabel?maken=1&themas=%2fetc%2fpasswd")]
    [InlineData("/jaren/..%2f2022/2025")]
    [InlineData("/stijl.css/..%2f..%2fx")]
    public async Task Address_WithAPath_NeverBecomesAFile(string address)
    {
        using var response = await sample.Browser.GetAsync(address);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldNotContain("root:");
        page.ShouldNotContain("careTypes:");
        sample.Site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("x")]
    public async Task Reader_OddCookie_GetsANumberOfItsOwn(string cookie)
    {
        var browser = sample.Browser;
        browser.Cookies.Add(new Cookie("policydiff-lezer", Uri.EscapeDataString(cookie), "/", "localhost"));
        var page = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");

        using var response = await browser.SubmitAsync(page, "/gezien", ("doe", $"gezien.{Fingerprint}"));

        var set = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("policydiff-lezer=", StringComparison.Ordinal));
        set.ShouldContain("httponly");
        set.ShouldContain("samesite=strict");
        Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(sample.Site.Folder, "index", "readers"))
            .First(file => set.Contains(Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal)))
            .ShouldAllBe(digit => char.IsAsciiHexDigitLower(digit));
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/x\r\nSet-Cookie: a=b")]
    public async Task Back_ToAnotherSite_LeadsHome(string back)
    {
        var browser = sample.Browser;
        var page = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");

        using var response = await browser.SubmitAsync(page, "/gezien", ("doe", $"gezien.{Fingerprint}"), ("terug", back));

        response.Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("gezien")]
    [InlineData("gezien.../../x")]
    [InlineData("wis.0123456789abcdef01234567")]
    [InlineData("gezien.0123456789ABCDEF01234567")]
    public async Task Deed_Odd_IsRefused(string deed)
    {
        var browser = sample.Browser;
        var page = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");

        using var response = await browser.SubmitAsync(page, "/gezien", ("doe", deed));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Document_WithScript_IsTextOnEveryPage()
    {
        const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        await using var site = await TestSite.OpenAsync(folder =>
        {
            Write(folder, 2024, $"De zorgaanbieder {Attack} levert binnen vier weken een plan.");
            Write(folder, 2025, $"De zorgaanbieder {Attack} levert binnen zes weken een plan.");
        });
        var browser = site.Browse();
        var document = (await browser.PageAsync("/")).QuerySelector("main a[href^='/doc/']")!.GetAttribute("href")!;
        string[] pages = ["/", document, "/zoek?q=zorgaanbieder", "/jaren/2024/2025", "/kalender", "/historie/plan", "/tabel?maken=1&kolommen=document", $"/zoek?q={Uri.EscapeDataString(Attack)}", $"/{Uri.EscapeDataString(Attack)}"];
        foreach (var address in pages)
        {
            using var response = await browser.GetAsync(address);
            var page = await Browser.PageAsync(response);
            page.QuerySelectorAll("script:not([src^='/toetsen.js']), img, [onerror], a[href^='javascript:']").ShouldBeEmpty(address);
        }

        (await browser.PageAsync(document)).Body!.TextContent.ShouldContain("alert(1)");
        var source = document.Replace("/doc/", "/bron/", StringComparison.Ordinal);
        using var file = await browser.GetAsync(source);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        site.Errors.ShouldBeEmpty();
    }

    private static void Write(string folder, int year, string rule)
    {
        var path = Path.Combine(folder, "corpus", $"{year}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"Beleid <script>alert(0)</script> {year}\n\n1 Eisen <b onclick=alert(3)>\n\n{rule}\n");
        File.WriteAllText(
            Path.Combine(folder, "corpus", "manifest.yaml"),
            string.Concat(Enumerable.Range(2024, 2)
                .Select(
                    each =>
                        $"  - path: {each}.txt\n    insurer: \"<i>Voorbeeld</i>\"\n    years: {each}\n    title: \"<script>alert(9)</script>\"\n")
                .Prepend("documents:\n")));
    }

    private static Task<HttpResponseMessage> PostAsync(
        Browser browser,
        string address,
        (string Name, string Value)[] fields,
        params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return browser.SendAsync(request);
    }
}

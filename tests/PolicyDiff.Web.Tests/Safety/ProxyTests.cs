using System.Net;
using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Tests.Pages;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Safety;

public sealed class ProxyTests
{
    private const string Proxy = "10.0.0.1";

    [Theory]
    [InlineData(Proxy, "https", 303)]
    [InlineData("::ffff:10.0.0.1", "https", 303)]
    [InlineData(Proxy, "http", 421)]
    [InlineData(Proxy, null, 421)]
    [InlineData("10.0.0.2", "https", 421)]
    [InlineData("127.0.0.1", "https", 421)]
    public async Task Request_ByAProxy_IsTakenFromTheKnownOneAndEncryptedOnly(string from, string? scheme, int status)
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill, options => options with
        {
            Access = new SiteAccess
            {
                Readers = new ReaderAccounts([ReaderAccount.Create("Anna", "x", 100)]),
                Proxies = [IPAddress.Parse(Proxy)],
            },
        });

        var answer = await site.Server.SendAsync(context =>
        {
            (context.Connection.RemoteIpAddress, context.Request.Method, context.Request.Path) = (IPAddress.Parse(from), "GET", "/");
            (context.Request.Scheme, context.Request.Host) = ("http", new HostString("127.0.0.1:8220"));
            context.Request.Headers.Accept = "text/html";
            context.Request.Headers["X-Forwarded-For"] = "203.0.113.9";
            context.Request.Headers["X-Forwarded-Proto"] = scheme;
        });

        answer.Response.StatusCode.ShouldBe(status);
    }
}

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Assets;
using PolicyDiff.Web.Endpoints;
using PolicyDiff.Web.Health;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Texts;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web;

/// <summary>Puts the site together: what guards it, then its pages.</summary>
internal static class SiteBuilder
{
    private const string FormCookie = "policydiff-formulier";
    private const string KeepForever = "public, max-age=31536000, immutable";

    /// <summary>Builds the site.</summary>
    /// <param name="options">What it shows.</param>
    /// <param name="server">Chooses the server.</param>
    /// <remarks>Nothing is taken from the environment or from files of settings: neither can open the site to others.</remarks>
    public static WebApplication Build(SiteOptions options, Action<IWebHostBuilder> server)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        server(builder.WebHost);
        var desk = options.Access.Readers is { } readers ? new SignInDesk(readers, options.Clock) : null;
        AddServices(builder.Services, isSecure: desk is not null);
        builder.Services.AddSingleton(_ => new SiteServices(options));
        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(() => desk?.Dispose());
        app.Use(RouteNames.NameAsync);
        app.UseSecurityHeaders(SafeHeaders.OfPages());
        app.Use((context, next) => new ErrorBoundary(options).GuardAsync(context, next));
        Guard(app, options.Access, desk);
        app.UseRouting();
        app.Use(FormGuard.GuardAsync);
#pragma warning disable ASP0014 // What no page answers is answered behind the pages; those registered at the top would come last.
        app.UseEndpoints(endpoints => Map(endpoints, options, desk));
#pragma warning restore ASP0014
        app.Run(
            context => throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.UnknownPage, null, context.Request.Path.ToString())));
        return app;
    }

    /// <summary>Who signs in may ask by any name, for another site that points a name here has no session. Others ask this machine.</summary>
    private static void Guard(WebApplication app, SiteAccess access, SignInDesk? desk)
    {
        if (access.Proxies.Count > 0)
        {
            ProxyGuard.Use(app, access.Proxies);
        }

        if (desk is null)
        {
            app.Use(HostGuard.GuardAsync);
        }
        else
        {
            app.Use(desk.GuardAsync);
        }
    }

    private static void AddServices(IServiceCollection services, bool isSecure)
    {
        services.AddRoutingCore();
        services.AddAntiforgery(form => Describe(form, isSecure));

        // Tokens hold as long as the program runs, so that no key is kept on the disk.
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        foreach (
            var starter in services.Where(service => service.ServiceType == typeof(IHostedService)
                && service.ImplementationType?.Namespace?.Contains("DataProtection", StringComparison.Ordinal) == true)
            .ToList())
        {
            services.Remove(starter);
        }
    }

    private static void Describe(AntiforgeryOptions form, bool isSecure)
    {
        form.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        (form.FormFieldName, form.HeaderName, form.SuppressXFrameOptionsHeader) = (FormGuard.Field, null, true);
        (form.Cookie.Name, form.Cookie.HttpOnly, form.Cookie.SameSite, form.Cookie.Path) = (FormCookie, true, SameSiteMode.Strict, "/");
    }

    private static void Map(IEndpointRouteBuilder endpoints, SiteOptions options, SignInDesk? desk)
    {
        foreach (var endpoint in SiteEndpoints.All(endpoints.ServiceProvider.GetRequiredService<SiteServices>(), desk))
        {
            foreach (var pattern in endpoint.Patterns)
            {
                endpoints.MapMethods(pattern, endpoint.Method == HttpMethods.Get
                    ? [HttpMethods.Get, HttpMethods.Head]
                    : [endpoint.Method], context => AnswerAsync(endpoint, context, options));
            }
        }

        HealthEndpoints.Map(endpoints, new Readiness(options.Workspace));
        foreach (var asset in SiteAsset.All)
        {
            endpoints.MapMethods(asset.Path, [HttpMethods.Get], context => AssetAsync(asset, context));
        }
    }

    private static async Task AnswerAsync(IPageEndpoint endpoint, HttpContext context, SiteOptions options)
    {
        var request = new PageRequest(context, options.Culture);
        await AnswerWriter.WriteAsync(await AnswerAsync(endpoint, request).ConfigureAwait(false), request).ConfigureAwait(false);
    }

    private static async Task<Answer> AnswerAsync(IPageEndpoint endpoint, PageRequest request)
    {
        try
        {
            return await endpoint.AnswerAsync(request, request.Context.RequestAborted).ConfigureAwait(false);
        }
        catch (StillAtWork still)
        {
            return ProgressPage.Of(still.Work, request);
        }
    }

    private static async Task AssetAsync(SiteAsset asset, HttpContext context)
    {
        context.Response.ContentType = asset.MediaType;
        context.Response.Headers.CacheControl = KeepForever;
        await context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).ConfigureAwait(false);
    }
}

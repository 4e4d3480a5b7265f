namespace ApiHour.Web.ViewModels;

/// <summary>A page of the blog.</summary>
public sealed record ArticleListViewModel(PageViewModel? Intro, PagerViewModel Pager, IReadOnlyList<ArticleCardViewModel> Articles);
